package uk.homeward.sourcing;

/** What became of an offer. */
public enum OfferStatus {
    OPEN,
    WITHDRAWN,
    CHOSEN,
    NOT_CHOSEN,
    /** Nobody was looked for any more. */
    LAPSED,
    /** It was chosen, and nobody started in time. */
    VOID
}
