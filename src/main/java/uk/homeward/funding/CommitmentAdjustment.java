package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.ContractSource;

/**
 * How a life goes on otherwise than promised.
 *
 * @param source where it comes from now, if that changes
 * @param from its first day, if that changes
 * @param until its last day, if that changes
 * @param hours of all its days, if they change
 */
public record CommitmentAdjustment(
        @Nullable ContractSource source,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable WeeklyHours hours,
        String reason) {

    public static CommitmentAdjustment until(LocalDate day, String reason) {
        return new CommitmentAdjustment(null, null, day, null, reason);
    }
}
