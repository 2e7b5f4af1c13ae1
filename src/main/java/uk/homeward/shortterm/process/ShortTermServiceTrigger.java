package uk.homeward.shortterm.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.SpotAsked;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.provision.PlaceAnswer;
import uk.homeward.shortterm.AdmittedToHospital;
import uk.homeward.shortterm.EpisodeEndedByDeath;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.PurposeChanged;
import uk.homeward.shortterm.ReturnedHome;
import uk.homeward.shortterm.SupportEndedEarly;

/** Tells the process of an episode what happened to it, in the transaction in which it happened. */
@Component
class ShortTermServiceTrigger {

    private final MessageCorrelator messages;
    private final EpisodeService episodes;
    private final WorkingHours hours;

    ShortTermServiceTrigger(MessageCorrelator messages, EpisodeService episodes, WorkingHours hours) {
        this.messages = messages;
        this.episodes = episodes;
        this.hours = hours;
    }

    /** In the transaction of whoever freed the place: a life that no longer waits is no reason to undo that. */
    @EventListener
    void on(PlaceFound fact) {
        answered(ShortTermServiceProcess.PLACE_FOUND, fact.reference(), PlaceAnswer.PLACED);
    }

    @EventListener
    void on(SpotAsked fact) {
        answered(ShortTermServiceProcess.SPOT_ASKED, fact.reference(), PlaceAnswer.SPOT_NEEDED);
    }

    private void answered(String message, String reference, PlaceAnswer answer) {
        messages.tellIfWaiting(message, reference, Map.of(ShortTermServiceProcess.PLACE_ANSWER.name(), answer.name()));
    }

    @EventListener
    void on(AdmittedToHospital fact) {
        Date holdUntil = Date.from(hours.eveningOf(episodes.holdUntil(fact.reference())));
        messages.tell(
                ShortTermServiceProcess.ADMITTED_TO_HOSPITAL,
                fact.reference(),
                Map.of(ShortTermServiceProcess.HOLD_UNTIL_AT.name(), holdUntil));
    }

    @EventListener
    void on(ReturnedHome fact) {
        messages.tell(ShortTermServiceProcess.RETURNED_HOME, fact.reference());
    }

    /** Only a change that begins a charge is news to the process: in all other cases nothing waits for it. */
    @EventListener
    void on(PurposeChanged fact) {
        if (fact.chargeBegins()) {
            messages.tell(ShortTermServiceProcess.PURPOSE_CHANGED, fact.reference());
        }
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
