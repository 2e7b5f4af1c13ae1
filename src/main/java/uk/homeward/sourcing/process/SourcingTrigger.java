package uk.homeward.sourcing.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.sourcing.SourcingFact.AllAnswered;
import uk.homeward.sourcing.SourcingFact.NoOfferLeft;
import uk.homeward.sourcing.SourcingFact.PlanTakenOver;
import uk.homeward.sourcing.SourcingFact.RequirementClosed;
import uk.homeward.sourcing.SourcingFact.SearchChanged;

/** Tells a search what happened while it waits: it is answered, urgent, without offers again, or not needed any more. */
@Component
class SourcingTrigger {

    private final MessageCorrelator messages;

    SourcingTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    @EventListener
    void on(AllAnswered fact) {
        messages.tell(SourcingProcess.ALL_ANSWERED, fact.reference());
    }

    /** Nobody may be waiting for offers now. */
    @EventListener
    void on(SearchChanged fact) {
        messages.tellIfWaiting(
                SourcingProcess.SEARCH_CHANGED,
                fact.reference(),
                Map.of(SourcingProcess.WINDOW_ENDS_AT.name(), Date.from(fact.windowEndsAt())));
    }

    /** A broker who is to choose among offers for the former plan has nothing left to choose from. */
    @EventListener
    void on(PlanTakenOver fact) {
        messages.tellIfWaiting(SourcingProcess.NO_OFFER_LEFT, fact.reference());
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
