package uk.homeward.entry.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.Messages;
import uk.homeward.entry.BridgingNoLongerNeeded;
import uk.homeward.entry.DischargeCancelled;
import uk.homeward.entry.EntryService;

/** Tells step-down that the person stays in hospital, and that bridging care can stop. */
@Component
class StepDownTrigger {

    private final Messages messages;
    private final EntryService entries;

    StepDownTrigger(Messages messages, EntryService entries) {
        this.messages = messages;
        this.entries = entries;
    }

    /**
     * Where a service had been accepted, its end has ended the way home already, unless a broker still has to stop bridging
     * care: that task must stay.
     */
    @EventListener
    void on(DischargeCancelled fact) {
        if (!entries.ledToService(fact.reference())) {
            messages.tellIfWaiting(StepDownProcess.DISCHARGE_CANCELLED, fact.reference());
        }
    }

    @EventListener
    void on(BridgingNoLongerNeeded fact) {
        messages.tellIfWaiting(StepDownProcess.BRIDGING_NO_LONGER_NEEDED, fact.reference());
    }
}
