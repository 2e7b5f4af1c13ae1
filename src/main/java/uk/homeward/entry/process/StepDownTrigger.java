package uk.homeward.entry.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.Messages;
import uk.homeward.entry.DischargeCancelled;

/** Tells step-down that the person stays in hospital. */
@Component
class StepDownTrigger {

    private final Messages messages;

    StepDownTrigger(Messages messages) {
        this.messages = messages;
    }

    /** Where a service had been accepted, its end has ended the way home already. */
    @EventListener
    void on(DischargeCancelled fact) {
        messages.tellIfWaiting(StepDownProcess.DISCHARGE_CANCELLED, fact.reference());
    }
}
