package uk.homeward.entry.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.entry.EntryFact.BridgingCareMoved;
import uk.homeward.entry.EntryFact.BridgingNeeded;
import uk.homeward.entry.EntryFact.DischargeCancelled;
import uk.homeward.entry.EntryFact.DischargeMoved;
import uk.homeward.entry.EntryService;
import uk.homeward.shortterm.EpisodeFact.AdmittedBeforeStart;

/** Tells step-down that the discharge has moved or is off, and that care is needed before the service starts. */
@Component
class StepDownTrigger {

    private final MessageCorrelator messages;
    private final EntryService entries;
    private final WorkingHours hours;

    StepDownTrigger(MessageCorrelator messages, EntryService entries, WorkingHours hours) {
        this.messages = messages;
        this.entries = entries;
        this.hours = hours;
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

    /** Whoever is asked to confirm it is asked for the new day; where it was confirmed, nobody is. */
    @EventListener
    void on(DischargeMoved fact) {
        messages.tellIfWaiting(
                StepDownProcess.DISCHARGE_MOVED,
                fact.reference(),
                Map.of(StepDownProcess.EXPECTED_DISCHARGE_AT.name(), Date.from(hours.morningOf(fact.dischargeOn()))));
    }

    @EventListener
    void on(BridgingNeeded fact) {
        messages.tell(StepDownProcess.CARE_NEEDED_BEFORE_START, fact.reference(), due(fact.neededFrom()));
    }

    @EventListener
    void on(BridgingCareMoved fact) {
        messages.tell(StepDownProcess.BRIDGING_CARE_MOVED, fact.reference(), due(fact.neededFrom()));
    }

    private Map<String, Object> due(LocalDate neededFrom) {
        return Map.of(BridgingCareProcess.BRIDGING_DUE_AT.name(), Date.from(hours.eveningOf(neededFrom.minusDays(1))));
    }

    /** Out of hospital or out of the community: the way in calls the service. */
    @EventListener
    void on(AdmittedBeforeStart fact) {
        messages.tell(StepDownProcess.ADMITTED_BEFORE_START, fact.caseReference());
    }
}
