package uk.homeward.budget.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.budget.BudgetService;
import uk.homeward.calendar.WorkingHours;

@Component
class CalculateBudgetDelegate implements JavaDelegate {

    private final BudgetService budgets;
    private final BudgetDecisions decisions;
    private final WorkingHours hours;

    CalculateBudgetDelegate(BudgetService budgets, BudgetDecisions decisions, WorkingHours hours) {
        this.budgets = budgets;
        this.decisions = decisions;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        budgets.calculate(execution.getProcessBusinessKey());
        BudgetCheckProcess.nextStep(execution, decisions, hours);
    }
}
