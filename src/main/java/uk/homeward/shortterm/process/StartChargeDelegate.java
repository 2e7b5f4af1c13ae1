package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.ChargeService;

@Component
class StartChargeDelegate implements JavaDelegate {

    private final ChargeService charges;

    StartChargeDelegate(ChargeService charges) {
        this.charges = charges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        charges.start(execution.getProcessBusinessKey());
    }
}
