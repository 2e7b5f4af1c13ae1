package uk.homeward.sourcing.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.sourcing.SourcingFact.NoOfferLeft;
import uk.homeward.sourcing.SourcingFact.RequirementClosed;

/** Leads a search back whose last offer was withdrawn, and ends one that is not needed any more. */
@Component
class SourcingTrigger {

    private final MessageCorrelator messages;

    SourcingTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    @EventListener
    void on(NoOfferLeft fact) {
        messages.tell(SourcingProcess.NO_OFFER_LEFT, fact.reference());
    }

    /** The process of the package may have ended this one before. */
    @EventListener
    void on(RequirementClosed fact) {
        messages.tellIfWaiting(SourcingProcess.REQUIREMENT_CLOSED, fact.reference());
    }
}
