package uk.homeward.rehearsal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer that fell due while the clock was moved.
 *
 * @param at the moment it was due, or the moment from which the clock was moved if it was overdue
 * @param process for example {@code short-term-service}
 * @param timer its label in the model, for example "Review comes up"
 * @param reference of the life that it belongs to
 * @param succeeded whether what it led to was done; if not, the engine tries again
 */
public record FiredTimer(Instant at, String process, String timer, @Nullable String reference, boolean succeeded) {}
