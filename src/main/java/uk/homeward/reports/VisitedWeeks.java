package uk.homeward.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a service in a financial year: those in which somebody came, with all their visits and workers, the hours of
 * all that were written down, and how many were not.
 */
record VisitedWeeks(int year, String service, long weeks, long visits, long workers, BigDecimal hours, long missing) {

    VisitedWeeks plus(VisitedWeeks other) {
        return new VisitedWeeks(
                year,
                service,
                weeks + other.weeks,
                visits + other.visits,
                workers + other.workers,
                hours.add(other.hours),
                missing + other.missing);
    }

    /** Nothing where nobody came. */
    @Nullable
    Double workersAWeek() {
        return weeks == 0 ? null : (double) workers / weeks;
    }

    @Nullable
    Double visitsAWorker() {
        return workers == 0 ? null : (double) visits / workers;
    }
}
