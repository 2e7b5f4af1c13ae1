package uk.homeward.review;

/** Which clock a review belongs to. The two six-week clocks are never mixed: this one ends a short-term service. */
public enum ReviewKind {
    SHORT_TERM
}
