package uk.homeward.supportplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.supportplan.PlanAnswer;
import uk.homeward.supportplan.PlanDecisions;

@Component
class RecordPlanAgreementDelegate implements JavaDelegate {

    static final String FORM = "agree-plan";

    private final PlanDecisions decisions;

    RecordPlanAgreementDelegate(PlanDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean holds = decisions.answer(
                execution.getProcessBusinessKey(),
                new PlanAnswer(
                        answers.yesOrNo("planAgreed"),
                        answers.date("agreedOn"),
                        answers.date("countsFrom"),
                        answers.ticked("lowerLevelAgreed"),
                        answers.text("backReason")));
        PlanningProcess.PLAN_HOLDS.set(execution, holds);
    }
}
