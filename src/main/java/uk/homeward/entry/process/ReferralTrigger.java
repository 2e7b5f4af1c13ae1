package uk.homeward.entry.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.entry.EntryService;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralReceived;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralWithdrawn;

/** Begins the life of a referral, in the transaction that received it, and ends it when it is withdrawn. */
@Component
class ReferralTrigger {

    private final MessageCorrelator messages;
    private final ReferralService referrals;
    private final EntryService entries;

    ReferralTrigger(MessageCorrelator messages, ReferralService referrals, EntryService entries) {
        this.messages = messages;
        this.referrals = referrals;
        this.entries = entries;
    }

    @EventListener
    void on(ReferralReceived fact) {
        Map<String, Object> begun = messages.begin(
                ReferralProcess.REFERRAL_RECEIVED,
                fact.reference(),
                Map.of(
                        ReferralProcess.TRIAGE_DUE_AT.name(), Date.from(fact.triageDueAt()),
                        ReferralProcess.SOURCE.name(), fact.source().name(),
                        ReferralProcess.TRIGGER.name(), fact.trigger().name(),
                        ReferralProcess.RESTART.name(), isRestart(fact.reference())));
        String route = String.valueOf(begun.get(ReferralProcess.PROPOSED_ROUTE.name()));
        referrals.propose(fact.reference(), Destination.valueOf(route));
    }

    /** A package that lapsed during the hospital stay is to go on (KEN-06). */
    private boolean isRestart(String reference) {
        return referrals.find(reference).formerPackage() != null;
    }

    /** Where a service had been accepted, its end ends the referral's life, with an outcome. */
    @EventListener
    void on(ReferralWithdrawn fact) {
        if (!entries.ledToService(fact.reference())) {
            messages.tellIfWaiting(ReferralProcess.REFERRAL_WITHDRAWN, fact.reference());
        }
    }
}
