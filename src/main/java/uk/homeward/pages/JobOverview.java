package uk.homeward.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timers that are set, those that failed, and work that nothing will ever wake. */
public interface JobOverview {
    int SHOWN = 200;

    /** The next to fall due, at most {@link #SHOWN}. */
    List<Timer> next();

    /** Timers and steps that were tried until no try was left, at most {@link #SHOWN}. */
    List<Failure> failed();

    /** Work that waits although no task, no timer and no message is there to wake it. */
    List<Stalled> stalled();

    record Timer(String process, String label, @Nullable String reference, Instant dueAt) {}

    record Failure(
            String process, String label, @Nullable String reference, String instance, @Nullable Instant since) {}

    record Stalled(String process, String label, @Nullable String reference, String instance, boolean suspended) {}
}
