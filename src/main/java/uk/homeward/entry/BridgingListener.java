package uk.homeward.entry;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.followup.FollowUpFact.NeedsMet;
import uk.homeward.reference.Reference;
import uk.homeward.referral.CoverLookup;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.shortterm.EpisodeFact.AdmittedBeforeStart;
import uk.homeward.shortterm.EpisodeFact.EpisodeEndedByDeath;
import uk.homeward.shortterm.EpisodeFact.SupportEndedEarly;
import uk.homeward.shortterm.EpisodeFact.SupportNotStarted;
import uk.homeward.shortterm.EpisodeFact.SupportStarted;

/** Bridging care is over when its reason is. */
@Component
class BridgingListener implements CoverLookup {

    private final BridgingService bridging;

    BridgingListener(BridgingService bridging) {
        this.bridging = bridging;
    }

    @EventListener
    void on(SupportStarted fact) {
        bridging.over(fact.caseReference(), fact.startedOn(), "The service has started.");
    }

    @EventListener
    void on(SupportNotStarted fact) {
        bridging.over(fact.caseReference(), null, "The service is not going to start.");
    }

    /** While the way in still says from when it was needed. */
    @EventListener
    @Order(0)
    void on(AdmittedBeforeStart fact) {
        bridging.over(fact.caseReference(), null, "The person is back in hospital.");
    }

    @Override
    public boolean isGiven(String referralReference) {
        return bridging.of(referralReference)
                .filter(care -> care.status() == BridgingStatus.ARRANGED)
                .isPresent();
    }

    @EventListener
    void on(ReferralWithdrawn fact) {
        bridging.over(fact.reference(), null, "The referral is withdrawn.");
    }

    /** Urgent cover in place of the offer that was declined. */
    @EventListener
    void on(NeedsMet fact) {
        if (Reference.kindOf(fact.reference()).equals(Optional.of(Reference.REFERRAL))) {
            bridging.over(fact.reference(), null, "The needs are met otherwise.");
        }
    }

    @EventListener
    void on(DischargeConfirmed fact) {
        bridging.again(fact.reference());
    }

    @EventListener
    void on(SupportEndedEarly fact) {
        bridging.over(fact.caseReference(), null, "The service was cancelled.");
    }

    @EventListener
    void on(EpisodeEndedByDeath fact) {
        bridging.over(fact.caseReference(), null, "The person has died.");
    }
}
