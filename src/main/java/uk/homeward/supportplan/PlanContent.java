package uk.homeward.supportplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Refusal;

/**
 * What stands in a version of a plan.
 *
 * @param ratePerHour of a plan by visits; a provider costs a personal budget part by part (ELO-16, ELO-17)
 */
record PlanContent(DeliveryModel model, BigDecimal ratePerHour, List<PlannedVisit> visits, List<PlanElement> elements) {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    static final Comparator<PlannedVisit> ORDER = Comparator.comparing(PlannedVisit::day)
            .thenComparing(PlannedVisit::earliestStart)
            .thenComparing(PlannedVisit::latestStart);

    /** Sum of minutes times workers; there is no ceiling, two workers round the clock pass 168. */
    BigDecimal hoursPerWeek() {
        return PlannedVisit.hours(workerMinutes());
    }

    BigDecimal weeklyCost() {
        BigDecimal parts = elements.stream().map(PlanElement::weeklyCost).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (model == DeliveryModel.PERSONAL_BUDGET) {
            return parts.setScale(2, RoundingMode.HALF_UP);
        }
        BigDecimal care = ratePerHour
                .multiply(BigDecimal.valueOf(workerMinutes()))
                .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
        return care.add(parts).setScale(2, RoundingMode.HALF_UP);
    }

    private int workerMinutes() {
        return visits.stream().mapToInt(PlannedVisit::workerMinutes).sum();
    }

    /**
     * Before it is handed in. That each visit is sound and none overlaps is seen to where they are written ({@link PlanWeek}).
     *
     * @param outcomes those of the assessment, by their codes
     */
    void expectComplete(List<PlanOutcome> outcomes) {
        if (model == DeliveryModel.TIME_AND_TASK && visits.isEmpty()) {
            throw new Refusal("The plan has no visits. Open the plan and add them; then complete this task.");
        }
        if (model == DeliveryModel.PERSONAL_BUDGET && elements.isEmpty()) {
            throw new Refusal(
                    "The plan says nothing of what it costs. Open the plan and add each part with its cost; then complete this task.");
        }
        expectKnown(outcomes);
        expectFundedMet(outcomes);
    }

    private void expectKnown(List<PlanOutcome> outcomes) {
        Set<String> known =
                new TreeSet<>(outcomes.stream().map(PlanOutcome::code).toList());
        met().stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new Refusal("Something in the plan is for an outcome that the assessment does not have any more (%s)."
                            .formatted(code)
                    + " Open the plan and choose another outcome for it.");
        });
    }

    /** What the council has agreed to fund is met by something (ELO-19). */
    private void expectFundedMet(List<PlanOutcome> outcomes) {
        Set<String> met = met();
        outcomes.stream()
                .filter(outcome -> outcome.funded() && !met.contains(outcome.code()))
                .findFirst()
                .ifPresent(outcome -> {
                    throw new Refusal(
                            "Nothing in the plan is for “%s”, which the council funds. Open the plan and say what meets it."
                                    .formatted(outcome.description()));
                });
    }

    private Set<String> met() {
        Set<String> met = new TreeSet<>();
        visits.forEach(visit -> visit.tasks().forEach(task -> met.add(task.outcomeCode())));
        elements.forEach(element -> met.add(element.outcomeCode()));
        return met;
    }
}
