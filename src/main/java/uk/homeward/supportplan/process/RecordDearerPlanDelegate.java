package uk.homeward.supportplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.supportplan.PlanDecisions;

@Component
class RecordDearerPlanDelegate implements JavaDelegate {

    static final String FORM = "decide-dearer-plan";

    private final PlanDecisions decisions;
    private final BudgetDecisions budgets;
    private final WorkingHours hours;

    RecordDearerPlanDelegate(PlanDecisions decisions, BudgetDecisions budgets, WorkingHours hours) {
        this.decisions = decisions;
        this.budgets = budgets;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean accepted = decisions.decideDearer(
                execution.getProcessBusinessKey(), answers.yesOrNo("dearerPlan"), answers.text("decisionReason"));
        PlanningProcess.DEARER_ACCEPTED.set(execution, accepted);
        PlanningProcess.nextStep(execution, budgets, hours);
    }
}
