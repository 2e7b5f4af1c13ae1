package uk.homeward.shortterm.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.shortterm.EpisodeFact.PurposeChanged;

/** Tells support at home what happened while it goes on. */
@Component
class SupportAtHomeTrigger {

    private final MessageCorrelator messages;

    SupportAtHomeTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    /** Only a change that begins a charge is news to the process: in all other cases nothing waits for it. */
    @EventListener
    void on(PurposeChanged fact) {
        if (fact.chargeBegins()) {
            messages.tell(SupportAtHomeProcess.PURPOSE_CHANGED, fact.reference());
        }
    }
}
