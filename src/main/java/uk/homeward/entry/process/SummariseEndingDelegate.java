package uk.homeward.entry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.LifeEnding;

@Component
class SummariseEndingDelegate implements JavaDelegate {

    private final EntryService entries;

    SummariseEndingDelegate(EntryService entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LifeEnding ending = entries.ending(execution.getProcessBusinessKey());
        ReferralProcess.END_REASON.set(execution, ending.endReason());
        ReferralProcess.END_SEQUEL.set(execution, ending.sequel());
    }
}
