package uk.homeward.decommissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.DecommissioningService;

@Component
class EscalateClosingDelegate implements JavaDelegate {

    private final DecommissioningService closings;

    EscalateClosingDelegate(DecommissioningService closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closings.escalate(execution.getProcessBusinessKey());
    }
}
