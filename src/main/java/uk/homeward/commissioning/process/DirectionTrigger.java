package uk.homeward.commissioning.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.commissioning.DirectionFact.DirectionEnded;
import uk.homeward.commissioning.DirectionFact.DirectionIssued;
import uk.homeward.engine.MessageCorrelator;

/** Somebody owes an answer to a direction from the day on which it is issued, until it is met or ends otherwise. */
@Component
class DirectionTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    DirectionTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    @EventListener
    void on(DirectionIssued fact) {
        messages.begin(
                DirectionProcess.DIRECTION_ISSUED,
                fact.reference(),
                // On its last day it can still be met.
                Map.of(
                        DirectionProcess.DIRECTION_DUE_AT.name(),
                        Date.from(hours.morningOf(fact.dueOn().plusDays(1)))));
    }

    @EventListener
    void on(DirectionEnded fact) {
        messages.tell(DirectionProcess.DIRECTION_ENDED, fact.reference());
    }
}
