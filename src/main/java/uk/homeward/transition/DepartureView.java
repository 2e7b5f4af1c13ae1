package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours a week that leave the old service.
 *
 * @param phase in which they move to the new one; null where the provider lost them
 */
public record DepartureView(@Nullable Integer phase, BigDecimal amount, LocalDate from, String reason, String madeBy) {}
