package uk.homeward.transition;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.transition.TransitionFact.ProviderShrinksTooFast;

/**
 * No people come over from the old provider, whose own people look for other work meanwhile (KEN-23): finds the day on which
 * more of it has gone than has moved, and tells it once.
 */
@Component
class TransitionWatch {

    private final Programmes programmes;
    private final Departures departures;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    TransitionWatch(Programmes programmes, Departures departures, Clock clock, ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.departures = departures;
        this.clock = clock;
        this.facts = facts;
    }

    @EventListener(TimePassed.class)
    @Transactional
    public void look() {
        LocalDate today = LocalDate.now(clock);
        programmes.plans().forEach(plan -> look(plan.code(), today));
    }

    private void look(String code, LocalDate today) {
        HoursLeaving course = new HoursLeaving(departures.findByTransitionOrderById(code));
        course.gapSince(today)
                .filter(since -> departures.tell(code, since, today) > 0)
                .ifPresent(since -> facts.publishEvent(new ProviderShrinksTooFast(code, since, course.gapOn(today))));
    }
}
