package uk.homeward.supportplan;

import java.math.BigDecimal;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Refusal;

/** How much support a plan gives. Less than before needs a need that changed, and the person's agreement. */
final class SupportLevel {

    private SupportLevel() {}

    /** Hours where both are plans of visits; otherwise what they cost. */
    static boolean isLower(AgreedPlan before, PlanContent now) {
        return byHours(before, now)
                ? now.hoursPerWeek().compareTo(before.hoursPerWeek()) < 0
                : now.weeklyCost().compareTo(before.weeklyCost()) < 0;
    }

    /** A review that found no change cuts nothing. */
    static void expectChange(AgreedPlan before, PlanContent now, boolean foundChange) {
        if (isLower(before, now) && !foundChange) {
            throw new Refusal(
                    "The plan gives %s a week, the one before gave %s, and the assessment found no need that has changed. Keep the level, or have the needs assessed anew."
                            .formatted(words(before, now, false), words(before, now, true)));
        }
    }

    static void expectAgreed(AgreedPlan before, PlanContent now, boolean personAgreed) {
        if (isLower(before, now) && !personAgreed) {
            throw new Refusal(
                    "lowerLevelAgreed",
                    "The plan gives %s a week, the one before gave %s. Ask the person, and tick that they agree to less; otherwise send the plan back."
                            .formatted(words(before, now, false), words(before, now, true)));
        }
    }

    private static boolean byHours(AgreedPlan before, PlanContent now) {
        return before.model() == DeliveryModel.TIME_AND_TASK && now.model() == DeliveryModel.TIME_AND_TASK;
    }

    private static String words(AgreedPlan before, PlanContent now, boolean former) {
        if (byHours(before, now)) {
            BigDecimal hours = former ? before.hoursPerWeek() : now.hoursPerWeek();
            return hours.stripTrailingZeros().toPlainString() + " hours";
        }
        BigDecimal cost = former ? before.weeklyCost() : now.weeklyCost();
        return "£%,.2f".formatted(cost);
    }
}
