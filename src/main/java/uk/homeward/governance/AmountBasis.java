package uk.homeward.governance;

/** For what time an amount of money is meant. */
public enum AmountBasis {
    /** It holds for each year, which begins on the anniversary of its first day. */
    YEARLY,
    /** One amount for all of the time. */
    WHOLE
}
