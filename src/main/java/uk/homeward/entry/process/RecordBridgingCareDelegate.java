package uk.homeward.entry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.entry.BridgingArrangement;
import uk.homeward.entry.BridgingService;

@Component
class RecordBridgingCareDelegate implements JavaDelegate {

    static final String FORM = "arrange-bridging-care";

    private final BridgingService bridging;

    RecordBridgingCareDelegate(BridgingService bridging) {
        this.bridging = bridging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        bridging.arrange(
                execution.getProcessBusinessKey(),
                new BridgingArrangement(
                        answers.text("provider"),
                        answers.date("firstBridgingDay"),
                        answers.wholeNumber("visitsPerWeek"),
                        answers.hours("hoursPerWeek"),
                        answers.text("visitTimes"),
                        answers.text("note")));
    }
}
