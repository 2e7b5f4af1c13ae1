package uk.homeward.absence.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.absence.MissedReturnService;

@Component
class EscalateAbsenceDelegate implements JavaDelegate {

    private final MissedReturnService missed;

    EscalateAbsenceDelegate(MissedReturnService missed) {
        this.missed = missed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        missed.escalate(execution.getProcessBusinessKey());
    }
}
