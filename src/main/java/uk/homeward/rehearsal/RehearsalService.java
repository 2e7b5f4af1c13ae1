package uk.homeward.rehearsal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The door to the rehearsal. Not one transaction: each timer has its own, as in real life.
 */
@Service
@Profile("demo & !production")
public class RehearsalService {

    private final RehearsalClock clock;
    private final RehearsalLock lock;
    private final DueTimers timers;
    private final TimerRun run;

    RehearsalService(RehearsalClock clock, RehearsalLock lock, DueTimers timers, TimerRun run) {
        this.clock = clock;
        this.lock = lock;
        this.timers = timers;
        this.run = run;
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
        return lock.unlessSomebodyMovesTime(() -> {
            try (DueTimers.Pause pause = timers.pause()) {
                Instant from = clock.instant();
                List<FiredTimer> fired = run.until(target, this::moveTo);
                moveTo(target);
                return new RehearsalReport(from, clock.instant(), fired);
            }
        });
    }

    /**
     * For what is made up after the event: the clock shows the past meanwhile, but is not kept there, so that it shows the
     * present again whatever happens.
     */
    public void lookBack(Consumer<PastPlay> acts) {
        lock.afterWhoeverMovesTime(() -> {
            try (DueTimers.Pause pause = timers.pause()) {
                acts.accept(new PastPlay(clock, moment -> run.until(moment, clock::pretend)));
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
