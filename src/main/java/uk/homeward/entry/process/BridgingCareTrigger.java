package uk.homeward.entry.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.entry.EntryFact.BridgingFailed;
import uk.homeward.entry.EntryFact.BridgingNoLongerNeeded;

/** Tells bridging care that it has failed, or can stop. */
@Component
class BridgingCareTrigger {
    private final MessageCorrelator messages;
    private final WorkingHours hours;
    private final Clock clock;

    BridgingCareTrigger(MessageCorrelator messages, WorkingHours hours, Clock clock) {
        this.messages = messages;
        this.hours = hours;
        this.clock = clock;
    }

    /** Whoever is to arrange it again is late already. */
    @EventListener
    void on(BridgingFailed fact) {
        messages.tellIfWaiting(
                BridgingCareProcess.BRIDGING_FAILED,
                fact.reference(),
                Map.of(BridgingCareProcess.BRIDGING_DUE_AT.name(), Date.from(clock.instant())));
    }

    @EventListener
    void on(BridgingNoLongerNeeded fact) {
        Date tonight = Date.from(hours.eveningOf(LocalDate.now(clock)));
        messages.tellIfWaiting(
                BridgingCareProcess.BRIDGING_NO_LONGER_NEEDED,
                fact.reference(),
                Map.of(BridgingCareProcess.TELL_PROVIDER_BY.name(), tonight));
    }
}
