package uk.homeward.entry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.entry.EntryService;

@Component
class EscalateStepUpDelegate implements JavaDelegate {

    private final EntryService entries;

    EscalateStepUpDelegate(EntryService entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        entries.escalate(execution.getProcessBusinessKey());
    }
}
