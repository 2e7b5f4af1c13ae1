package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;

/**
 * How a life goes on otherwise than promised.
 *
 * @param source where it comes from now, if that changes
 * @param from its first day, if that changes
 * @param until its last day, if that changes
 * @param hoursPerWeek if they change
 * @param hoursSince the first day with these hours
 */
public record CommitmentAdjustment(
        @Nullable ContractSource source,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable LocalDate hoursSince,
        String reason) {

    public static CommitmentAdjustment until(LocalDate day, String reason) {
        return new CommitmentAdjustment(null, null, day, null, null, reason);
    }

    public static CommitmentAdjustment hours(BigDecimal perWeek, LocalDate since, String reason) {
        return new CommitmentAdjustment(null, null, null, perWeek, since, reason);
    }

    LocalDate since(LocalDate otherwise) {
        return hoursSince == null ? otherwise : hoursSince;
    }
}
