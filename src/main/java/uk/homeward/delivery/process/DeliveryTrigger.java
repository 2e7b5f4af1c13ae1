package uk.homeward.delivery.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryFact.PackagePaused;
import uk.homeward.delivery.DeliveryFact.StayGoesOn;
import uk.homeward.delivery.DeliveryFact.SuccessorWanted;
import uk.homeward.engine.MessageCorrelator;

/** Tells a package what happens beside its course: nothing waits where a package was never sought for here. */
@Component
class DeliveryTrigger {

    private final MessageCorrelator messages;

    DeliveryTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    @EventListener
    void on(PackagePaused fact) {
        messages.tellIfWaiting("PackagePaused", fact.reference(), Map.of("stayReference", fact.stayReference()));
    }

    @EventListener
    void on(StayGoesOn fact) {
        messages.tellIfWaiting("PackagePaused", fact.reference(), Map.of("stayReference", fact.stayReference()));
    }

    @EventListener
    void on(SuccessorWanted fact) {
        messages.tellIfWaiting("SuccessorWanted", fact.reference());
    }
}
