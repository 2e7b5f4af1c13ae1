package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param hoursPerWeek hours of support planned for the first week
 * @param lateReason why it is told so late, where it is
 * @param plannedDays planned length in days within the service's rules; the service's usual length if absent (COV-14)
 */
public record StartConfirmation(
        @Nullable Boolean started,
        @Nullable LocalDate startedOn,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Integer plannedDays,
        @Nullable String notStartedReason,
        @Nullable String lateReason) {

    public StartConfirmation(
            @Nullable Boolean started,
            @Nullable LocalDate startedOn,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable Integer plannedDays,
            @Nullable String notStartedReason) {
        this(started, startedOn, hoursPerWeek, plannedDays, notStartedReason, null);
    }
}
