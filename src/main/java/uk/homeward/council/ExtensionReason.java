package uk.homeward.council;

/** Why a short-term service goes on past its planned end (COV-14; trap 2: six weeks is a free period, not an end). */
public enum ExtensionReason {
    /** The person is still gaining and has not reached their potential (COV-14). */
    POTENTIAL_NOT_REACHED,
    /** Goals are met but the long-term provider cannot start yet: support goes on, so that there is no gap. */
    AWAITING_LONG_TERM_SUPPORT
}
