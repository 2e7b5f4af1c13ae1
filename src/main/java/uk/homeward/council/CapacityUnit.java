package uk.homeward.council;

import java.math.BigDecimal;

/** In what a service's capacity is counted. */
public enum CapacityUnit {
    /** A place for one person: a live-in worker, a care worker's round. */
    SLOTS("slot", "slots"),
    HOURS_A_WEEK("hour a week", "hours a week");

    private final String one;
    private final String many;

    CapacityUnit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** "1 slot", "12.5 hours a week" */
    public String words(BigDecimal amount) {
        return number(amount) + " " + (amount.compareTo(BigDecimal.ONE) == 0 ? one : many);
    }

    /** Without the zeros that a column of the database adds. */
    public static String number(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
