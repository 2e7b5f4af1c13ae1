package uk.homeward.funding;

/**
 * What nobody has promised yet, and a line will bear all the same.
 *
 * @param overrun support past its planned end, if nobody ends it
 * @param starts what will begin, as often and as dear as it has lately
 */
record ExpectedCost(Money overrun, Money starts) {

    static final ExpectedCost NONE = new ExpectedCost(Money.ZERO, Money.ZERO);

    Money total() {
        return overrun.plus(starts);
    }

    ExpectedCost plus(ExpectedCost other) {
        return new ExpectedCost(overrun.plus(other.overrun), starts.plus(other.starts));
    }
}
