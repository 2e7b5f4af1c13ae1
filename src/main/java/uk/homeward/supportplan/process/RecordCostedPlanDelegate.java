package uk.homeward.supportplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.supportplan.PlanDecisions;
import uk.homeward.supportplan.TookPart;

@Component
class RecordCostedPlanDelegate implements JavaDelegate {

    static final String FORM = "submit-costed-plan";

    private final PlanDecisions decisions;
    private final BudgetDecisions budgets;
    private final WorkingHours hours;

    RecordCostedPlanDelegate(PlanDecisions decisions, BudgetDecisions budgets, WorkingHours hours) {
        this.decisions = decisions;
        this.budgets = budgets;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean within = decisions.submit(
                execution.getProcessBusinessKey(),
                TookPart.of(
                        answers.ticked("involvedPerson"),
                        answers.ticked("involvedRepresentative"),
                        answers.ticked("involvedCarer"),
                        answers.ticked("involvedAdvocate")),
                answers.text("overBudgetReason"));
        PlanningProcess.WITHIN_BUDGET.set(execution, within);
        PlanningProcess.nextStep(execution, budgets, hours);
    }
}
