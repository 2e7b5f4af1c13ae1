package uk.homeward.sourcing;

/** How it goes on where the framework has nobody. */
public enum PurchaseCourse {
    BUY,
    /** Direct Care gives it until a day. */
    RETAIN,
    SEARCH_AGAIN
}
