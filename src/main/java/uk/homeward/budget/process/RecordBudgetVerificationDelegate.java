package uk.homeward.budget.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;

@Component
class RecordBudgetVerificationDelegate implements JavaDelegate {

    static final String FORM = "verify-budget";

    private final BudgetDecisions decisions;
    private final WorkingHours hours;

    RecordBudgetVerificationDelegate(BudgetDecisions decisions, WorkingHours hours) {
        this.decisions = decisions;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean passed = decisions.verify(
                execution.getProcessBusinessKey(), answers.yesOrNo("figureRight"), answers.text("returnReason"));
        BudgetCheckProcess.VERIFICATION_PASSED.set(execution, passed);
        BudgetCheckProcess.nextStep(execution, decisions, hours);
    }
}
