package uk.homeward.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralService;

@Component
class RecordProposedRouteDelegate implements JavaDelegate {

    private final ReferralService referrals;

    RecordProposedRouteDelegate(ReferralService referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.propose(
                execution.getProcessBusinessKey(), Destination.valueOf(ReferralProcess.PROPOSED_ROUTE.get(execution)));
    }
}
