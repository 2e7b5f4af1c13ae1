package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.MissedStartService;

@Component
class EscalateStartDelegate implements JavaDelegate {

    private final MissedStartService missedStarts;

    EscalateStartDelegate(MissedStartService missedStarts) {
        this.missedStarts = missedStarts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        missedStarts.escalateStart(execution.getProcessBusinessKey());
    }
}
