package uk.homeward.transfer.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.transfer.TransferFact.PersonInScope;
import uk.homeward.transfer.TransferFact.WaveClosed;
import uk.homeward.transfer.TransferFact.WavePlanned;

/** Begins the life of an area, and one beside it for each person in it; tells it when everybody was engaged. */
@Component
class TransferWaveTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    TransferWaveTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    @EventListener
    void on(WavePlanned fact) {
        messages.begin(
                TransferWaveProcess.WAVE_PLANNED,
                fact.reference(),
                Map.of(TransferWaveProcess.OPENS_AT.name(), Date.from(hours.morningOf(fact.opensOn()))));
    }

    @EventListener
    void on(PersonInScope fact) {
        messages.beginBeside(
                TransferWaveProcess.PERSON_IN_SCOPE,
                fact.wave(),
                Map.of(TransferWaveProcess.TRANSFER_REFERENCE.name(), fact.reference()));
    }

    /** The task that opens an area may engage its last person in the same step: then nothing waits yet. */
    @EventListener
    void on(WaveClosed fact) {
        messages.tellIfWaiting(TransferWaveProcess.WAVE_CLOSED, fact.reference());
    }
}
