package uk.homeward.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.referral.LifeEnding;
import uk.homeward.referral.LifeEndings;

@Component
class SummariseEndingDelegate implements JavaDelegate {

    private final LifeEndings endings;

    SummariseEndingDelegate(LifeEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LifeEnding ending = endings.ending(execution.getProcessBusinessKey());
        ReferralProcess.END_REASON.set(execution, ending.endReason());
        ReferralProcess.END_SEQUEL.set(execution, ending.sequel());
    }
}
