package uk.homeward.nightsupport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.nightsupport.NightDecisions;

@Component
class EscalateNightSupportDelegate implements JavaDelegate {

    private final NightDecisions nights;

    EscalateNightSupportDelegate(NightDecisions nights) {
        this.nights = nights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        nights.escalate(execution.getProcessBusinessKey());
    }
}
