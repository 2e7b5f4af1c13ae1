package uk.homeward.packagelives;

/** What is promised of every life, as the design numbers it; the last two are asked besides. */
enum Promise {
    NO_GAP_IN_CARE,
    NO_REVIEW_LOST,
    TWO_CLOCKS,
    SHORT_TERM_FIRST,
    CEILING_OF_MONEY,
    NOTHING_AHEAD_OF_ITS_AUTHORITY,
    NOTHING_WITHOUT_AN_OWNER,
    IN_HOUSE_WITH_REASON_AND_DAY
}
