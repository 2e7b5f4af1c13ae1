package uk.homeward.decommissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.AssuranceService;
import uk.homeward.engine.FormAnswers;

@Component
class RecordSecurityAnswersDelegate implements JavaDelegate {

    static final String FORM = "return-security-answers";

    private final AssuranceService assurance;

    RecordSecurityAnswersDelegate(AssuranceService assurance) {
        this.assurance = assurance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        assurance.answer(execution.getProcessBusinessKey(), answers.text("securityAnswers"));
    }
}
