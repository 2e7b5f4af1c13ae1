package uk.homeward.contribution;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Refusal;

/**
 * What of the cost of support may be charged, in pence a week.
 *
 * @param most that the person can be made to pay
 */
record ChargeableCost(long free, long most) {

    /** Personal care is free in Scotland for as long as it is needed (Community Care and Health (Scotland) Act 2002 s1). */
    static ChargeableCost of(long cost, @Nullable BigDecimal personalCare, Jurisdiction law) {
        if (law == Jurisdiction.ENGLAND) {
            if (personalCare != null) {
                throw new Refusal(
                        "personalCare", "Personal care is charged like other support here. Leave this empty.");
            }
            return new ChargeableCost(0, cost);
        }
        long free = Pence.of("personalCare", personalCare, "Give how much of the cost is personal care: that is free.");
        if (free > cost) {
            throw new Refusal("personalCare", "Personal care cannot cost more than all of the support. Check both.");
        }
        return new ChargeableCost(free, cost - free);
    }

    /** Whoever declined the assessment pays all of it; by law some pay nothing. */
    long pays(AssessmentState state, @Nullable BigDecimal weeklyContribution) {
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
}
