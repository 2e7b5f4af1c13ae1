package uk.homeward.shortterm.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;

/** Tells support at home what happened while it goes on. */
@Component
class SupportAtHomeTrigger {

    private final MessageCorrelator messages;

    SupportAtHomeTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    /** Where support is paused or over nothing waits: the dates are taken when it goes on. */
    @EventListener
    void on(ChargeReconsidered fact) {
        messages.tellIfWaiting(SupportAtHomeProcess.CHARGE_RECONSIDERED, fact.reference());
    }
}
