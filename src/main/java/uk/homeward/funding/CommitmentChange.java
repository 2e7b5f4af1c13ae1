package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WeeklyHours;

/**
 * @param until the new last day, or nothing where it stays
 * @param hoursPerWeek where the rate is by the hour and no amount is given
 * @param amount the new amount of the whole commitment in pounds; counted from the rates where it is not given
 */
public record CommitmentChange(
        @Nullable LocalDate until,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable BigDecimal amount,
        @Nullable String reason,
        @Nullable String exitPlan) {

    @Nullable
    WeeklyHours hours() {
        return WeeklyHours.ofNullable(hoursPerWeek);
    }
}
