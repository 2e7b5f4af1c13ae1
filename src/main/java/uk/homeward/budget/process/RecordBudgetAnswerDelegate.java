package uk.homeward.budget.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;

@Component
class RecordBudgetAnswerDelegate implements JavaDelegate {

    static final String FORM = "answer-budget-query";

    private final BudgetDecisions decisions;
    private final WorkingHours hours;

    RecordBudgetAnswerDelegate(BudgetDecisions decisions, WorkingHours hours) {
        this.decisions = decisions;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        decisions.answer(execution.getProcessBusinessKey(), answers.text("queryAnswer"));
        BudgetCheckProcess.nextStep(execution, decisions, hours);
    }
}
