package uk.homeward.supportplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody is to write.
 *
 * @param provider nothing where the council writes it with the person
 */
public record OpenedPlan(boolean byProvider, @Nullable String provider, LocalDate dueBy) {}
