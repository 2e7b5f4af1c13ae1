package uk.homeward.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;

/** Lets everything that is due do its work on its day: each day has its say, and each timer its moment. */
@Component
@Profile("demo & !production")
class TimerRun {

    private final Clock clock;
    private final DueTimers timers;
    private final ApplicationEventPublisher events;

    TimerRun(Clock clock, DueTimers timers, ApplicationEventPublisher events) {
        this.clock = clock;
        this.timers = timers;
        this.events = events;
    }

    /** @param move shows the moment of whatever is next */
    List<FiredTimer> until(Instant target, Consumer<Instant> move) {
        List<FiredTimer> fired = new ArrayList<>();
        Optional<DueTimers.DueTimer> next = timers.next(target);
        while (next.isPresent() || !tomorrow().isAfter(target)) {
            if (next.isPresent() && next.get().dueAt().isBefore(tomorrow())) {
                move.accept(next.get().dueAt());
                fired.add(next.get().fired(timers.fire(next.get())));
            } else {
                move.accept(tomorrow());
                events.publishEvent(new TimePassed(LocalDate.now(clock)));
            }
            next = timers.next(target);
        }
        return fired;
    }

    /** A day has its say before its timers: who waits may be moved on by the day alone. */
    private Instant tomorrow() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
