package uk.homeward.nightsupport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.nightsupport.NightSupportService;

@Component
class EscalateNightSupportDelegate implements JavaDelegate {

    private final NightSupportService nights;

    EscalateNightSupportDelegate(NightSupportService nights) {
        this.nights = nights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        nights.escalate(execution.getProcessBusinessKey());
    }
}
