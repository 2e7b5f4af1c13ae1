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

    /** What it comes to, in pence a week. */
    record Checked(
            AssessmentState state,
            LocalDate decidedOn,
            long cost,
            long free,
            long pays,
            LocalDate from,
            @Nullable Waiver waiver,
            String explanation) {}

    /**
     * @param lastFreeDay of support that is free for its first weeks; nothing where none is
     * @throws Refusal where the person would pay more than may be charged, or something is missing
     */
    Checked checked(Jurisdiction law, LocalDate today, @Nullable LocalDate lastFreeDay) {
        AssessmentState state = Wording.answered("outcome", outcome, "Say what came of the financial assessment.");
        if (!state.decided()) {
            throw new Refusal("outcome", "Choose what came of it: assessed, light touch, declined, or nothing by law.");
        }
        LocalDate on = Wording.answered("decidedOn", decidedOn, "Give the day on which it was decided.");
        if (on.isAfter(today)) {
            throw new Refusal("decidedOn", "%s has not come yet. Check the day.".formatted(Wording.day(on)));
        }
        long cost = Pence.of("weeklyCost", weeklyCost, "Give what the support costs a week.");
        long free = free(law, cost);
        String why = Wording.required(
                "explanation", "The explanation", explanation, "Say how it was worked out: the person reads it.");
        return new Checked(
                state, on, cost, free, pays(state, cost - free), firstDay(on, lastFreeDay), waiver(law, state), why);
    }

    /** Personal care is free in Scotland for as long as it is needed (Community Care and Health (Scotland) Act 2002 s1). */
    private long free(Jurisdiction law, long cost) {
        if (law == Jurisdiction.ENGLAND) {
            if (personalCare != null) {
                throw new Refusal(
                        "personalCare", "Personal care is charged like other support here. Leave this empty.");
            }
            return 0;
        }
        long free = Pence.of("personalCare", personalCare, "Give how much of the cost is personal care: that is free.");
        if (free > cost) {
            throw new Refusal("personalCare", "Personal care cannot cost more than all of the support. Check both.");
        }
        return free;
    }

    private long pays(AssessmentState state, long most) {
        if (state == AssessmentState.DECLINED || state == AssessmentState.WAIVED) {
            if (weeklyContribution != null) {
                throw new Refusal(
                        "weeklyContribution",
                        "Leave the amount empty: it is %s."
                                .formatted(state == AssessmentState.WAIVED ? "nothing by law" : Pence.words(most)));
            }
            return state == AssessmentState.WAIVED ? 0 : most;
        }
        long pays = Pence.of(
                "weeklyContribution", weeklyContribution, "Give what the person pays a week: 0 if they pay nothing.");
        if (pays > most) {
            throw new Refusal(
                    "weeklyContribution",
                    "No more than %s a week may be charged for this support. Check the amount."
                            .formatted(Pence.words(most)));
        }
        return pays;
    }

    /** The free weeks are left out (Charging Regulations 2014, reg 3). */
    private LocalDate firstDay(LocalDate on, @Nullable LocalDate lastFreeDay) {
        LocalDate first = from == null ? on : from;
        return lastFreeDay == null || first.isAfter(lastFreeDay) ? first : lastFreeDay.plusDays(1);
    }

    private @Nullable Waiver waiver(Jurisdiction law, AssessmentState state) {
        if (state == AssessmentState.WAIVED) {
            Waiver named = Wording.answered("waiver", waiver, "Say by which law nothing is charged.");
            if (!named.isIn(law)) {
                throw new Refusal("waiver", "This law does not hold here. Name the one by which nothing is charged.");
            }
            return named;
        }
        if (waiver != null) {
            throw new Refusal("waiver", "A law is named only where nothing is charged by it. Leave it empty.");
        }
        return null;
    }
}
