package uk.homeward.shortterm;

/** What the review that ends a short-term service decided. */
public enum ReviewDecision {
    END_AS_PLANNED,
    END_NOW,
    EXTEND
}
