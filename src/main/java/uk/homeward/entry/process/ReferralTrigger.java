package uk.homeward.entry.process;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResultWithVariables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralReceived;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralWithdrawn;

/** Starts the life of a referral, in the transaction that received it, and ends it when it is withdrawn. */
@Component
class ReferralTrigger {

    private final RuntimeService runtime;
    private final ReferralService referrals;

    ReferralTrigger(RuntimeService runtime, ReferralService referrals) {
        this.runtime = runtime;
        this.referrals = referrals;
    }

    @EventListener
    void on(ReferralReceived fact) {
        MessageCorrelationResultWithVariables started = runtime.createMessageCorrelation(
                        ReferralProcess.REFERRAL_RECEIVED)
                .processInstanceBusinessKey(fact.reference())
                .setVariable(ReferralProcess.TRIAGE_DUE_AT.name(), Date.from(fact.triageDueAt()))
                .setVariable(ReferralProcess.SOURCE.name(), fact.source().name())
                .setVariable(ReferralProcess.TRIGGER.name(), fact.trigger().name())
                .setVariable(ReferralProcess.RESTART.name(), isRestart(fact.reference()))
                .startMessageOnly()
                .correlateWithResultAndVariables(false);
        String route = started.getVariables().getValue(ReferralProcess.PROPOSED_ROUTE.name(), String.class);
        referrals.propose(fact.reference(), Destination.valueOf(route));
    }

    /** A package that lapsed during the hospital stay is to go on (KEN-06). */
    private boolean isRestart(String reference) {
        return referrals.find(reference).formerPackage() != null;
    }

    /** Nothing waits any more where a service had accepted: its cancellation has brought the whole life to its end. */
    @EventListener
    void on(ReferralWithdrawn fact) {
        runtime.createMessageCorrelation(ReferralProcess.REFERRAL_WITHDRAWN)
                .processInstanceBusinessKey(fact.reference())
                .correlateAll();
    }
}
