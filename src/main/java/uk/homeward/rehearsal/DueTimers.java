package uk.homeward.rehearsal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engine's timers in the order in which they fall due. */
public interface DueTimers {

    /** Nobody else fires anything on this node until the pause is closed; what was under way has finished. */
    Pause pause();

    /** The timer that falls due next, not later than the given moment. */
    Optional<DueTimer> next(Instant until);

    /**
     * Fires it as the engine would: in a transaction of its own, in nobody's name.
     *
     * @return whether what it leads to was done
     */
    boolean fire(DueTimer timer);

    /**
     * One clock of one life that is running.
     *
     * @param process for example {@code short-term-service}
     * @param label of the timer in the model, for example "Review comes up"
     * @param reference of the life that it belongs to
     */
    record DueTimer(String id, Instant dueAt, String process, String label, @Nullable String reference) {

        FiredTimer fired(boolean succeeded) {
            return new FiredTimer(dueAt, process, label, reference, succeeded);
        }
    }

    /** Ends with {@link #close()}. */
    interface Pause extends AutoCloseable {

        @Override
        void close();
    }
}
