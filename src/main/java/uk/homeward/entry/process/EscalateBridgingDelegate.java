package uk.homeward.entry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.entry.BridgingService;

@Component
class EscalateBridgingDelegate implements JavaDelegate {

    private final BridgingService bridging;

    EscalateBridgingDelegate(BridgingService bridging) {
        this.bridging = bridging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bridging.escalate(execution.getProcessBusinessKey());
    }
}
