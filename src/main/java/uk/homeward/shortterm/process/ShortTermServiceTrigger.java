package uk.homeward.shortterm.process;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.AdmittedToHospital;
import uk.homeward.shortterm.EpisodeEndedByDeath;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.PurposeChanged;
import uk.homeward.shortterm.ReturnedHome;
import uk.homeward.shortterm.SupportEndedEarly;

/** Tells the process of an episode what happened to it, in the transaction in which it happened. */
@Component
class ShortTermServiceTrigger {

    private final RuntimeService runtime;
    private final EpisodeService episodes;
    private final WorkingHours hours;

    ShortTermServiceTrigger(RuntimeService runtime, EpisodeService episodes, WorkingHours hours) {
        this.runtime = runtime;
        this.episodes = episodes;
        this.hours = hours;
    }

    @EventListener
    void on(AdmittedToHospital fact) {
        message(ShortTermServiceProcess.ADMITTED_TO_HOSPITAL, fact.reference())
                .setVariable(
                        ShortTermServiceProcess.HOLD_UNTIL_AT.name(),
                        Date.from(hours.eveningOf(episodes.holdUntil(fact.reference()))))
                .correlate();
    }

    @EventListener
    void on(ReturnedHome fact) {
        message(ShortTermServiceProcess.RETURNED_HOME, fact.reference()).correlate();
    }

    /** Only a change that begins a charge is news to the process: in all other cases nothing waits for it. */
    @EventListener
    void on(PurposeChanged fact) {
        if (fact.chargeBegins()) {
            message(ShortTermServiceProcess.PURPOSE_CHANGED, fact.reference()).correlate();
        }
    }

    @EventListener
    void on(EpisodeEndedByDeath fact) {
        message(ShortTermServiceProcess.PERSON_DIED, fact.reference()).correlate();
    }

    @EventListener
    void on(SupportEndedEarly fact) {
        message(ShortTermServiceProcess.SUPPORT_ENDED_EARLY, fact.reference()).correlate();
    }

    private MessageCorrelationBuilder message(String name, String episodeReference) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(episodeReference);
    }
}
