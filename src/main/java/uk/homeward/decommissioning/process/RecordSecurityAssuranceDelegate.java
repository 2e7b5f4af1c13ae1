package uk.homeward.decommissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.AssuranceOutcome;
import uk.homeward.decommissioning.AssuranceService;
import uk.homeward.engine.FormAnswers;

@Component
class RecordSecurityAssuranceDelegate implements JavaDelegate {

    static final String FORM = "complete-security-assurance";

    private final AssuranceService assurance;

    RecordSecurityAssuranceDelegate(AssuranceService assurance) {
        this.assurance = assurance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        AssuranceOutcome outcome = assurance.scrutinise(
                execution.getProcessBusinessKey(),
                answers.choice("assuranceAnswer", AssuranceOutcome.class),
                answers.text("remedy"));
        SecurityAssuranceProcess.SECURITY_OUTCOME.set(execution, outcome.name());
    }
}
