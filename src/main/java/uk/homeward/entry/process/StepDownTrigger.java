package uk.homeward.entry.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.entry.EntryFact.BridgingCareMoved;
import uk.homeward.entry.EntryFact.BridgingFailed;
import uk.homeward.entry.EntryFact.BridgingNeeded;
import uk.homeward.entry.EntryFact.BridgingNoLongerNeeded;
import uk.homeward.entry.EntryFact.DischargeCancelled;
import uk.homeward.entry.EntryFact.DischargeMoved;
import uk.homeward.entry.EntryService;
import uk.homeward.shortterm.EpisodeFact.AdmittedBeforeStart;

/** Tells step-down that the person stays in hospital, and bridging care that it can stop or has failed. */
@Component
class StepDownTrigger {

    private final MessageCorrelator messages;
    private final EntryService entries;
    private final WorkingHours hours;
    private final Clock clock;

    StepDownTrigger(MessageCorrelator messages, EntryService entries, WorkingHours hours, Clock clock) {
        this.messages = messages;
        this.entries = entries;
        this.hours = hours;
        this.clock = clock;
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
