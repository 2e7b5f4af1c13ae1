package uk.homeward.sourcing;

/** What becomes of the offers that stand. */
public enum OfferDecision {
    AWARD,
    /** None fits: providers are asked once more. */
    ASK_AGAIN,
    OFF_FRAMEWORK
}
