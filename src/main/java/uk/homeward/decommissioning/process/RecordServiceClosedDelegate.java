package uk.homeward.decommissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.engine.FormAnswers;

@Component
class RecordServiceClosedDelegate implements JavaDelegate {

    static final String FORM = "close-service";

    private final DecommissioningService closings;

    RecordServiceClosedDelegate(DecommissioningService closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        closings.close(execution.getProcessBusinessKey(), answers.date("closedOn"));
    }
}
