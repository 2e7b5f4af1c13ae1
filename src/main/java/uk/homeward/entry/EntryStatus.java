package uk.homeward.entry;

/** EXPECTED → SERVICE_AGREED, OFFER_DECLINED, JOINED or NOT_GOING_AHEAD; CANCELLED from the first two. */
enum EntryStatus {
    EXPECTED,
    SERVICE_AGREED,
    OFFER_DECLINED,
    /** Added to the service that the person has already. */
    JOINED,
    NOT_GOING_AHEAD,
    CANCELLED
}
