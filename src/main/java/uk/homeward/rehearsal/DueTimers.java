package uk.homeward.rehearsal;

import java.time.Instant;
import java.util.Optional;

/** The engine's timers in the order in which they fall due. */
public interface DueTimers {

    /** Nobody else fires anything on this node until the pause is closed; what was under way has finished. */
    Pause pause();

    /** The timer that falls due next, not later than the given moment. */
    Optional<DueTimer> next(Instant until);

    /** Fires it as the engine would: in a transaction of its own, in nobody's name. */
    FiredTimer fire(DueTimer timer);

    /** One clock of one life that is running. */
    record DueTimer(String id, Instant dueAt) {}

    /** Ends with {@link #close()}. */
    interface Pause extends AutoCloseable {

        @Override
        void close();
    }
}
