package uk.homeward.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What ended in one service on one day: the rate of the day is that by which its hours count.
 *
 * @param goals that were scored at the start and at the end
 * @param known of how many the hours at the start and those still needed are known; the hours are of these
 */
record DayOfEndings(
        String service,
        LocalDate endedOn,
        long ended,
        long independent,
        long goals,
        long entryScores,
        long exitScores,
        long admissions,
        long known,
        BigDecimal hoursAtStart,
        BigDecimal hoursAtEnd,
        BigDecimal hoursStillNeeded) {}
