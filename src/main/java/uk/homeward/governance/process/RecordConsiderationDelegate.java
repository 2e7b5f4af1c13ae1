package uk.homeward.governance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.governance.CommitteeAdvice;
import uk.homeward.governance.CommitteeAnswer;
import uk.homeward.governance.GovernanceService;

@Component
class RecordConsiderationDelegate implements JavaDelegate {

    static final String FORM = "record-committee-outcome";

    private final GovernanceService governance;

    RecordConsiderationDelegate(GovernanceService governance) {
        this.governance = governance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        governance.consider(
                execution.getProcessBusinessKey(),
                new CommitteeAnswer(
                        answers.choice("committeeAdvice", CommitteeAdvice.class),
                        answers.date("consideredOn"),
                        answers.text("committeeComments")));
    }
}
