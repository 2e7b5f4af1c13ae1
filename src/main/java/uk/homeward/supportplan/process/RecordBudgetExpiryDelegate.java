package uk.homeward.supportplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetService;

@Component
class RecordBudgetExpiryDelegate implements JavaDelegate {

    private final BudgetService budgets;

    RecordBudgetExpiryDelegate(BudgetService budgets) {
        this.budgets = budgets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        budgets.expire(execution.getProcessBusinessKey());
    }
}
