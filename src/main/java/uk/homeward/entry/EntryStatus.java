package uk.homeward.entry;

/** EXPECTED → SERVICE_AGREED, OFFER_DECLINED or NOT_GOING_AHEAD; CANCELLED from the first two. */
enum EntryStatus {
    EXPECTED,
    SERVICE_AGREED,
    OFFER_DECLINED,
    NOT_GOING_AHEAD,
    CANCELLED
}
