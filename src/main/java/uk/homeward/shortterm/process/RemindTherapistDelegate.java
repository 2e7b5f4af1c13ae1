package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.OversightService;

@Component
class RemindTherapistDelegate implements JavaDelegate {

    private final OversightService oversight;

    RemindTherapistDelegate(OversightService oversight) {
        this.oversight = oversight;
    }

    @Override
    public void execute(DelegateExecution execution) {
        oversight.remind(execution.getProcessBusinessKey());
    }
}
