package uk.homeward.packagereview;

/** What a review is counted from. */
public enum ReviewClock {
    /** A new or changed plan has begun. */
    PLAN_BEGAN,
    /** The first direct payment was made. */
    PAYMENT_BEGAN,
    /** The plan was reviewed. */
    PLAN_REVIEWED,
    /** Plan and direct payment were reviewed. */
    PAYMENT_REVIEWED,
    /** Somebody asked. */
    ASKED,
    /** Something happened. */
    HAPPENED,
    /** Somebody else began to give the care. */
    PROVIDER_CHANGED
}
