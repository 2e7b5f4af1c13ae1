package uk.homeward.entry;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An urgent request that still waits for its triage, or for its step-up to be confirmed. No word of the person.
 *
 * @param waitsFor the step that is next
 * @param dueAt hours of the clock after the receipt
 * @param escalatedAt when managers were told that this step is late
 */
public record UrgentCase(
        String referralReference, Step waitsFor, Instant receivedAt, Instant dueAt, @Nullable Instant escalatedAt) {

    public enum Step {
        TRIAGE,
        STEP_UP
    }

    public boolean late(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** Until it is due, or since it was. */
    public Duration away(Instant now) {
        return Duration.between(now, dueAt).abs();
    }
}
