package uk.homeward.contribution;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What finance found.
 *
 * @param weeklyCost pounds a week, of all of the support
 * @param personalCare pounds of it that are personal care: free in Scotland, and asked there alone
 * @param weeklyContribution pounds that the person pays; nothing is given where they declined, or pay nothing by law
 * @param from the first day that it is for
 */
public record ContributionOutcome(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable AssessmentState outcome,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-22") @Nullable LocalDate decidedOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "251.68", minimum = "0", maximum = "100000") @Nullable
                BigDecimal weeklyCost,
        @Schema(example = "180.00", minimum = "0", maximum = "100000") @Nullable BigDecimal personalCare,
        @Schema(example = "46.63", minimum = "0", maximum = "100000") @Nullable BigDecimal weeklyContribution,
        @Schema(example = "2027-03-01") @Nullable LocalDate from,
        @Nullable Waiver waiver,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her pension, less the income that is left to her.")
                @Nullable
                String explanation) {

    /**
     * @param lastFreeDay of support that is free for its first weeks; nothing where none is
     * @throws Refusal where the person would pay more than may be charged, or something is missing
     */
    CheckedOutcome checked(Jurisdiction law, LocalDate today, @Nullable LocalDate lastFreeDay) {
        AssessmentState state = Wording.answered("outcome", outcome, "Say what came of the financial assessment.");
        if (!state.decided()) {
            throw new Refusal("outcome", "Choose what came of it: assessed, light touch, declined, or nothing by law.");
        }
        LocalDate on = Wording.answered("decidedOn", decidedOn, "Give the day on which it was decided.");
        if (on.isAfter(today)) {
            throw new Refusal("decidedOn", "%s has not come yet. Check the day.".formatted(Wording.day(on)));
        }
        long cost = Pence.of("weeklyCost", weeklyCost, "Give what the support costs a week.");
        ChargeableCost charge = ChargeableCost.of(cost, personalCare, law);
        String why = Wording.required(
                "explanation", "The explanation", explanation, "Say how it was worked out: the person reads it.");
        return new CheckedOutcome(
                state,
                on,
                cost,
                charge.free(),
                charge.pays(state, weeklyContribution),
                firstDay(on, lastFreeDay),
                waiver(law, state),
                why);
    }

    /** The free weeks are left out (Charging Regulations 2014, reg 3). */
    private LocalDate firstDay(LocalDate on, @Nullable LocalDate lastFreeDay) {
        LocalDate first = from == null ? on : from;
        return lastFreeDay == null || first.isAfter(lastFreeDay) ? first : lastFreeDay.plusDays(1);
    }

    private @Nullable Waiver waiver(Jurisdiction law, AssessmentState state) {
        if (state == AssessmentState.WAIVED) {
            return Waiver.checked(waiver, law);
        }
        if (waiver != null) {
            throw new Refusal("waiver", "A law is named only where nothing is charged by it. Leave it empty.");
        }
        return null;
    }
}
