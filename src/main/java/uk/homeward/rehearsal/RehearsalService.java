package uk.homeward.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import uk.homeward.calendar.TimePassed;

/**
 * The door to the rehearsal. Not one transaction: each timer has its own, as in real life.
 */
@Service
@Profile("demo & !production")
public class RehearsalService {

    private final RehearsalClock clock;
    private final RehearsalClockStore rehearsedTime;
    private final DueTimers timers;
    private final ApplicationEventPublisher events;

    RehearsalService(
            RehearsalClock clock,
            RehearsalClockStore rehearsedTime,
            DueTimers timers,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.rehearsedTime = rehearsedTime;
        this.timers = timers;
        this.events = events;
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Moves the clock on, from one due timer to the next, and lets each do its work on its day.
     *
     * @param period ISO 8601, for example P6W
     * @throws uk.homeward.refusal.Refusal if it is no period, does not go forward, or is longer than two years
     * @throws uk.homeward.refusal.Conflict if the clock is being moved already, on this node or another
     */
    public RehearsalReport advance(@Nullable String period) {
        return advanceTo(Advance.by(period, ZonedDateTime.now(clock)));
    }

    /** @param moment a day or a moment in ISO 8601 */
    public RehearsalReport advanceTo(String moment) {
        return advanceTo(Advance.to(moment, ZonedDateTime.now(clock)));
    }

    public RehearsalReport advanceTo(Instant target) {
        return rehearsedTime.unlessSomebodyMovesTime(() -> {
            try (DueTimers.Pause pause = timers.pause()) {
                Instant from = clock.instant();
                List<FiredTimer> fired = fireUntil(target);
                moveTo(target);
                return new RehearsalReport(from, clock.instant(), fired);
            }
        });
    }

    private List<FiredTimer> fireUntil(Instant target) {
        return fireUntil(target, this::moveTo);
    }

    private List<FiredTimer> fireUntil(Instant target, Consumer<Instant> move) {
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

    /**
     * For what is made up after the event: the clock shows the past meanwhile, but is not kept there, so that it shows the
     * present again whatever happens.
     */
    public void lookBack(Consumer<PastPlay> acts) {
        rehearsedTime.afterWhoeverMovesTime(() -> {
            try (DueTimers.Pause pause = timers.pause()) {
                acts.accept(new PastPlay(clock, moment -> fireUntil(moment, clock::pretend)));
            } finally {
                clock.restore();
            }
            return true;
        });
    }

    private void moveTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.moveTo(moment);
        }
    }

    @Scheduled(fixedDelay = 1000)
    void catchUp() {
        clock.catchUp();
    }
}
