package uk.homeward.governance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.governance.CallInOutcome;
import uk.homeward.governance.GovernanceService;
import uk.homeward.governance.Scrutiny.ScrutinyAnswer;

@Component
class RecordScrutinyDelegate implements JavaDelegate {

    static final String FORM = "record-call-in-outcome";

    private final GovernanceService governance;

    RecordScrutinyDelegate(GovernanceService governance) {
        this.governance = governance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        CallInOutcome outcome = governance.scrutinise(
                execution.getProcessBusinessKey(),
                new ScrutinyAnswer(
                        answers.choice("callInOutcome", CallInOutcome.class),
                        answers.date("scrutinisedOn"),
                        answers.text("scrutinyWords")));
        GovernanceDecisionProcess.CALL_IN_RESULT.set(execution, outcome.name());
    }
}
