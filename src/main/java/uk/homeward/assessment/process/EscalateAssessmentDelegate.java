package uk.homeward.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentDesk;

@Component
class EscalateAssessmentDelegate implements JavaDelegate {

    private final AssessmentDesk desk;

    EscalateAssessmentDelegate(AssessmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.escalate(execution.getProcessBusinessKey());
    }
}
