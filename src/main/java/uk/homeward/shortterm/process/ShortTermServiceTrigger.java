package uk.homeward.shortterm.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.capacity.PlaceFact.PlaceMoved;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.shortterm.EpisodeFact.AdmittedToHospital;
import uk.homeward.shortterm.EpisodeFact.ConcernOvertaken;
import uk.homeward.shortterm.EpisodeFact.ConcernRaised;
import uk.homeward.shortterm.EpisodeFact.ConcernStillOpen;
import uk.homeward.shortterm.EpisodeFact.EpisodeEndedByDeath;
import uk.homeward.shortterm.EpisodeFact.PlannedStartMoved;
import uk.homeward.shortterm.EpisodeFact.SupportDatesMoved;
import uk.homeward.shortterm.EpisodeFact.SupportEndedEarly;
import uk.homeward.shortterm.OpeningService;

/** Tells the process of an episode what happened to it, in the transaction in which it happened. */
@Component
class ShortTermServiceTrigger {

    private final MessageCorrelator messages;
    private final OpeningService opening;
    private final WorkingHours hours;

    ShortTermServiceTrigger(MessageCorrelator messages, OpeningService opening, WorkingHours hours) {
        this.messages = messages;
        this.opening = opening;
        this.hours = hours;
    }

    @EventListener
    void on(AdmittedToHospital fact) {
        messages.tell(
                ShortTermServiceProcess.ADMITTED_TO_HOSPITAL,
                fact.reference(),
                Map.of(ShortTermServiceProcess.STAY_REFERENCE.name(), fact.stayReference()));
    }

    /** Whatever waits for the start leaves its timers and comes to them again. */
    @EventListener
    void on(PlannedStartMoved fact) {
        messages.tell(
                ShortTermServiceProcess.PLANNED_START_MOVED,
                fact.reference(),
                ShortTermServiceProcess.dates(opening.placementDates(fact.reference()), hours));
    }

    /** Told in the weekly review or between two of them: a therapist answers it. */
    @EventListener
    void on(ConcernRaised fact) {
        messages.tell(ShortTermServiceProcess.CONCERN_RAISED, fact.reference());
    }

    @EventListener
    void on(ConcernStillOpen fact) {
        messages.tell(ShortTermServiceProcess.CONCERN_RAISED, fact.reference());
    }

    /** To the episode and to its support at home: each has tasks of the care team. */
    @EventListener
    void on(PlaceMoved fact) {
        messages.tellIfWaiting(ShortTermServiceProcess.PLACE_MOVED, fact.reference());
    }

    @EventListener
    void on(ConcernOvertaken fact) {
        messages.tellIfWaiting(ShortTermServiceProcess.CONCERN_OVERTAKEN, fact.reference());
    }

    @EventListener
    void on(SupportDatesMoved fact) {
        messages.tell(ShortTermServiceProcess.SUPPORT_DATES_MOVED, fact.reference());
    }

    @EventListener
    void on(EpisodeEndedByDeath fact) {
        messages.tell(ShortTermServiceProcess.PERSON_DIED, fact.reference());
    }

    @EventListener
    void on(SupportEndedEarly fact) {
        messages.tell(ShortTermServiceProcess.SUPPORT_ENDED_EARLY, fact.reference());
    }
}
