package uk.homeward.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What the plan costs a week that was handed in.
 *
 * @param overReason why it costs more than the budget lets through by itself
 * @param overAcceptedBy the manager who let it through
 */
@Embeddable
record PlanCost(
        @Column(name = "plan_cost") BigDecimal cost,
        @Nullable String overReason,
        @Nullable String overAcceptedBy,
        @Column(name = "plan_submitted_on") LocalDate submittedOn) {

    /** @throws Refusal where it costs more than the budget lets through, and nobody says why */
    static PlanCost handedIn(BigDecimal cost, @Nullable String overReason, Figure figure, LocalDate today) {
        String reason = Wording.optional("overBudgetReason", "The reason", overReason);
        boolean within = figure.lets(cost);
        if (!within && reason == null) {
            throw new Refusal(
                    "overBudgetReason",
                    "The plan costs %s a week, and the budget lets through %s. Bring the plan down, or say why it has to be more: a manager decides then."
                            .formatted(Pounds.words(cost), Pounds.words(figure.ceiling())));
        }
        return new PlanCost(cost, within ? null : reason, null, today);
    }

    PlanCost acceptedBy(String manager) {
        return new PlanCost(cost, overReason, manager, submittedOn);
    }

    void expectLetThrough(Figure figure) {
        if (!figure.lets(cost) && overAcceptedBy == null) {
            throw new Refusal("The plan costs more than the budget lets through. A manager decides that first.");
        }
    }
}
