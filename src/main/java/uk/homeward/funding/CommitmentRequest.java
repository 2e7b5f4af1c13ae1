package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.ContractSource;

/**
 * @param reference what the money is for, for example {@code EPI-000123}
 * @param caseReference the life that it belongs to
 * @param hoursPerWeek where the rate is by the hour
 * @param amount in pounds; counted from the council's rates where it is not given
 * @param split agreed for this one; otherwise as the council's lines share it
 * @param reason why it is bought from this source; required for spot
 * @param approvedBy who approved it; required for spot
 * @param exitPlan what follows where support ends after the contract
 */
public record CommitmentRequest(
        String reference,
        String caseReference,
        String service,
        @Nullable ContractSource source,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable BigDecimal amount,
        List<FunderPart> split,
        @Nullable String reason,
        @Nullable String approvedBy,
        @Nullable String exitPlan) {

    @Nullable
    WeeklyHours hours() {
        return WeeklyHours.ofNullable(hoursPerWeek);
    }

    public CommitmentRequest of(ContractSource from) {
        return new CommitmentRequest(
                reference,
                caseReference,
                service,
                from,
                this.from,
                until,
                hoursPerWeek,
                amount,
                split,
                reason,
                approvedBy,
                exitPlan);
    }

    public record FunderPart(String funder, @Nullable BigDecimal pounds) {}
}
