package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.transfer.TransferHandoverService;

@Component
class RecordShadowVisitsDelegate implements JavaDelegate {

    static final String FORM = "confirm-shadow-visits";

    private final TransferHandoverService handovers;

    RecordShadowVisitsDelegate(TransferHandoverService handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        handovers.shadowed(
                execution.getProcessBusinessKey(), answers.wholeNumber("shadowVisits"), answers.date("shadowedOn"));
    }
}
