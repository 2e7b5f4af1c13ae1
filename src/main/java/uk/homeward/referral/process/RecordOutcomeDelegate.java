package uk.homeward.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.referral.ReferralService;

@Component
class RecordOutcomeDelegate implements JavaDelegate {

    private final ReferralService referrals;

    RecordOutcomeDelegate(ReferralService referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.conclude(execution.getProcessBusinessKey(), ReferralProcess.CLD_OUTCOME.get(execution));
    }
}
