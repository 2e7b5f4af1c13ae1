package uk.homeward.sourcing;

/** How far a requirement has come. */
public enum RequirementStatus {
    /** Every provider that may have it sees it, until its window ends. */
    PUBLISHED,
    /** Nobody answered, or nothing fitted: published once more on wider terms. */
    WIDENED,
    /** The window is over, and a broker chooses with the person. */
    OFFERS,
    /** Managers decide: off the framework, Direct Care, or another search. */
    ESCALATED,
    /** A provider is to start. */
    AWARDED,
    /** Direct Care gives the care until it is brokered again. */
    RETAINED,
    START_CONFIRMED,
    DIRECT_PAYMENT,
    CANCELLED;

    public boolean open() {
        return this != START_CONFIRMED && this != DIRECT_PAYMENT && this != CANCELLED;
    }

    boolean takesOffers() {
        return this == PUBLISHED || this == WIDENED;
    }
}
