package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What ended in one service on one day: the rate of the day is that by which its hours count.
 *
 * @param goals that were scored at the start and at the end
 * @param known of how many the hours at the start and those still needed are known; the hours are of these
 */
public record DayOfEndings(
        String service,
        LocalDate on,
        long ended,
        long independent,
        @Nullable Long goals,
        @Nullable Long entryScores,
        @Nullable Long exitScores,
        long admissions,
        long known,
        BigDecimal hoursAtStart,
        BigDecimal hoursAtEnd,
        BigDecimal hoursStillNeeded) {}
