package uk.homeward.budget.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetCheck;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;

@Component
class RecordBudgetCheckDelegate implements JavaDelegate {

    static final String FORM = "check-budget";

    private final BudgetDecisions decisions;
    private final WorkingHours hours;

    RecordBudgetCheckDelegate(BudgetDecisions decisions, WorkingHours hours) {
        this.decisions = decisions;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean passed = decisions.check(
                execution.getProcessBusinessKey(),
                new BudgetCheck(
                        answers.yesOrNo("figureRight"), answers.pounds("personPays"), answers.text("returnReason")));
        BudgetCheckProcess.CHECK_PASSED.set(execution, passed);
        BudgetCheckProcess.nextStep(execution, decisions, hours);
    }
}
