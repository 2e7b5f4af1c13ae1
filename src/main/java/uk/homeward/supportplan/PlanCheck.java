package uk.homeward.supportplan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Refusal;

/**
 * Whether a plan can be handed in. That each visit is sound and none overlaps is seen to where they are written
 * ({@link PlanWeek}).
 *
 * @param outcomes those of the assessment, by their codes
 */
record PlanCheck(PlanContent content, List<PlanOutcome> outcomes) {

    void expectComplete() {
        if (content.model() == DeliveryModel.TIME_AND_TASK && content.visits().isEmpty()) {
            throw new Refusal("The plan has no visits. Open the plan and add them; then complete this task.");
        }
        if (content.model() == DeliveryModel.PERSONAL_BUDGET
                && content.elements().isEmpty()) {
            throw new Refusal(
                    "The plan says nothing of what it costs. Open the plan and add each part with its cost; then complete this task.");
        }
        expectKnown();
        expectFundedMet();
    }

    private void expectKnown() {
        Set<String> known =
                new TreeSet<>(outcomes.stream().map(PlanOutcome::code).toList());
        met().stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new Refusal("Something in the plan is for an outcome that the assessment does not have any more (%s)."
                            .formatted(code)
                    + " Open the plan and choose another outcome for it.");
        });
    }

    /** What the council has agreed to fund is met by something (ELO-19). */
    private void expectFundedMet() {
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
        content.visits().forEach(visit -> visit.tasks().forEach(task -> met.add(task.outcomeCode())));
        content.elements().forEach(element -> met.add(element.outcomeCode()));
        return met;
    }
}
