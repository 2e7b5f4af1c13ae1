package uk.homeward.sourcing;

/** What became of an award. */
public enum AwardStatus {
    AWAITING_START,
    STARTED,
    /** Nobody started in time: what it covered is looked for again. */
    VOID;

    boolean live() {
        return this != VOID;
    }
}
