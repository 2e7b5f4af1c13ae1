package uk.homeward.calendar;

import java.math.BigDecimal;

/** What a week holds at most: 168 hours, each of which two workers may give together. */
public final class CareWeek {
    private static final int WORKERS_AT_ONCE = 2;
    private static final int HOURS = 168;

    public static final int MOST_VISITS = WORKERS_AT_ONCE * HOURS;

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(WORKERS_AT_ONCE * HOURS);
    private static final BigDecimal OF_ONE_WORKER = BigDecimal.valueOf(HOURS);

    private CareWeek() {}

    /** @param hours of support in a week, all workers together */
    public static boolean holds(BigDecimal hours) {
        return hours.compareTo(MOST_HOURS) <= 0;
    }

    public static boolean needsTwoWorkers(BigDecimal hours) {
        return hours.compareTo(OF_ONE_WORKER) > 0;
    }
}
