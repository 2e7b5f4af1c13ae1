package uk.homeward.casefile;

/** Where a part stands among the others, in the order in which a life goes. */
public enum CasePosition {
    FIRST,
    REQUEST,
    BEFORE_SUPPORT,
    SUPPORT,
    REVIEW
}
