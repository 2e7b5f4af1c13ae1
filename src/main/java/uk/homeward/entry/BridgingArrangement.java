package uk.homeward.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who cares for the person at home until the service starts.
 *
 * @param visitTimes the times of day, so that nobody waits from morning to evening
 * @param firstDay no later than the day of discharge (no gap)
 */
public record BridgingArrangement(
        @Nullable String provider,
        @Nullable LocalDate firstDay,
        @Nullable Integer visitsPerWeek,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String visitTimes,
        @Nullable String note) {}
