package uk.homeward.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

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

    PlanCost acceptedBy(String manager) {
        return new PlanCost(cost, overReason, manager, submittedOn);
    }

    void expectLetThrough(Figure figure) {
        if (!figure.lets(cost) && overAcceptedBy == null) {
            throw new Refusal("The plan costs more than the budget lets through. A manager decides that first.");
        }
    }
}
