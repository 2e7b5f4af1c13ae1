package uk.homeward.entry;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.shortterm.EpisodeFact.AdmittedBeforeStart;
import uk.homeward.shortterm.EpisodeFact.EpisodeEndedByDeath;
import uk.homeward.shortterm.EpisodeFact.SupportEndedEarly;
import uk.homeward.shortterm.EpisodeFact.SupportNotStarted;
import uk.homeward.shortterm.EpisodeFact.SupportStarted;

/** Bridging care is over when its reason is. */
@Component
class BridgingListener {

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
