package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.OpeningService;

@Component
class EscalateStartDelegate implements JavaDelegate {

    private final OpeningService opening;

    EscalateStartDelegate(OpeningService opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.escalateStart(execution.getProcessBusinessKey());
    }
}
