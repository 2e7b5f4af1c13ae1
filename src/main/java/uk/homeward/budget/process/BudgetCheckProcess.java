package uk.homeward.budget.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code budget-check.bpmn} agree on. */
@Component
class BudgetCheckProcess implements RoutingFacts {

    static final String ID = "budget-check";

    static final ProcessVariable<Date> BUDGET_DUE_AT = ProcessVariable.of("budgetDueAt", Date.class);
    static final ProcessVariable<Boolean> CHECK_PASSED = ProcessVariable.of("checkPassed", Boolean.class);
    static final ProcessVariable<Boolean> VERIFICATION_PASSED = ProcessVariable.of("verificationPassed", Boolean.class);

    /** Each step has its own time. */
    static void nextStep(DelegateExecution execution, BudgetDecisions decisions, WorkingHours hours) {
        BUDGET_DUE_AT.set(execution, Date.from(hours.eveningOf(decisions.dueBy())));
    }
}
