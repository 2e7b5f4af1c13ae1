package uk.homeward.governance;

/** What whoever decides makes of a proposal. */
public enum SigningChoice {
    APPROVE,
    DO_NOT_APPROVE
}
