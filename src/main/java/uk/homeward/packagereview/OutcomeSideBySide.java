package uk.homeward.packagereview;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.assessment.AssessedOutcome;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.supportplan.PlanView;

/**
 * One outcome as it was assessed, as it is planned, and as it was met.
 *
 * @param label as the question of the form calls it
 * @param wish in the person's own words
 * @param hoursAssessed what nobody met when it was assessed
 * @param visits a week that are for it
 * @param last how far it was met when it was last reviewed
 */
public record OutcomeSideBySide(
        String label,
        String wish,
        BigDecimal hoursAssessed,
        int visits,
        BigDecimal pounds,
        boolean inPlan,
        OutcomeScore.@Nullable Score last) {

    static OutcomeSideBySide of(AssessedOutcome outcome, @Nullable PlanView plan, @Nullable Score last) {
        String code = outcome.code();
        return new OutcomeSideBySide(
                SpecifiedOutcome.valueOf(code).label(),
                outcome.description(),
                outcome.hoursPerWeek(),
                plan == null ? 0 : visits(plan, code),
                plan == null ? BigDecimal.ZERO : pounds(plan, code),
                plan != null && plan.meets(code),
                last);
    }

    private static int visits(PlanView plan, String code) {
        return (int) plan.visits().stream()
                .filter(visit -> visit.visit().tasks().stream()
                        .anyMatch(task -> task.outcomeCode().equals(code)))
                .count();
    }

    private static BigDecimal pounds(PlanView plan, String code) {
        return plan.parts().stream()
                .filter(part -> part.element().outcomeCode().equals(code))
                .map(part -> part.element().weeklyCost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
