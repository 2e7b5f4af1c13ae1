package uk.homeward.supportplan.process;

import static java.util.Objects.requireNonNull;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetService;
import uk.homeward.calendar.WorkingHours;

@Component
class TakeExpiryDelegate implements JavaDelegate {

    private final BudgetService budgets;
    private final WorkingHours hours;

    TakeExpiryDelegate(BudgetService budgets, WorkingHours hours) {
        this.budgets = budgets;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupportPlanProcess.BUDGET_EXPIRES_AT.set(
                execution,
                Date.from(hours.morningOf(requireNonNull(
                        budgets.of(execution.getProcessBusinessKey()).expiresOn()))));
    }
}
