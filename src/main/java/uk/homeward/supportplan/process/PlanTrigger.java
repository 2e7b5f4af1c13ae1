package uk.homeward.supportplan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetFact.BudgetReopened;
import uk.homeward.budget.BudgetFact.PlannerChanged;
import uk.homeward.engine.MessageCorrelator;

/** Tells whoever plans what happened to the budget meanwhile, in the transaction in which it happened. */
@Component
class PlanTrigger {

    private final MessageCorrelator messages;

    PlanTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    @EventListener
    void on(BudgetReopened fact) {
        messages.tell(SupportPlanProcess.BUDGET_REOPENED, fact.reference());
    }

    @EventListener
    void on(PlannerChanged fact) {
        messages.tell(PlanningProcess.PLANNER_CHANGED, fact.reference());
    }
}
