package uk.homeward.entry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.entry.BridgingService;

@Component
class RecordBridgingEndDelegate implements JavaDelegate {

    static final String FORM = "end-bridging-care";

    private final BridgingService bridging;

    RecordBridgingEndDelegate(BridgingService bridging) {
        this.bridging = bridging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        bridging.end(execution.getProcessBusinessKey(), answers.date("lastBridgingDay"), answers.text("note"));
    }
}
