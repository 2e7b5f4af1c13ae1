package uk.homeward.referral.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.referral.CoverLookup;
import uk.homeward.referral.ReferralFact.ReferralGoesOn;
import uk.homeward.referral.ReferralFact.ReferralReceived;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.SupportLookup;
import uk.homeward.referral.SupportLookup.SupportState;

/** Begins the life of a referral, in the transaction that received it, and ends it when it is withdrawn. */
@Component
class ReferralTrigger {

    private final MessageCorrelator messages;
    private final SupportLookup support;
    private final CoverLookup cover;

    ReferralTrigger(MessageCorrelator messages, SupportLookup support, CoverLookup cover) {
        this.messages = messages;
        this.support = support;
        this.cover = cover;
    }

    @EventListener
    void on(ReferralReceived fact) {
        messages.begin(
                ReferralProcess.REFERRAL_RECEIVED,
                fact.reference(),
                Map.of(
                        ReferralProcess.TRIAGE_DUE_AT.name(), Date.from(fact.triageDueAt()),
                        ReferralProcess.SOURCE.name(), fact.source().name(),
                        ReferralProcess.TRIGGER.name(), fact.trigger().name(),
                        ReferralProcess.RESTART.name(), fact.restart()));
    }

    /** Where a service had been accepted, or somebody comes in its place, the end of that ends the referral's life. */
    @EventListener
    void on(ReferralWithdrawn fact) {
        if (support.stateFor(fact.reference()) == SupportState.NONE && !cover.isGiven(fact.reference())) {
            messages.tellIfWaiting(ReferralProcess.REFERRAL_WITHDRAWN, fact.reference());
        }
    }

    /** Where something of the former life still waits, it makes way: one referral is one life. */
    @EventListener
    void on(ReferralGoesOn fact) {
        messages.tellIfWaiting(ReferralProcess.REFERRAL_GOES_ON, fact.reference());
        String service = fact.service();
        if (service != null) {
            messages.begin(
                    DeathWithdrawnProcess.DEATH_WITHDRAWN,
                    fact.reference(),
                    Map.of(DeathWithdrawnProcess.EPISODE_REFERENCE.name(), service));
        }
    }
}
