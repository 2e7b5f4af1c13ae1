package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours a week that join the new service or leave the old one, as it was asked for or told.
 *
 * @param from the day from which they do
 */
public record HoursRequest(@Nullable BigDecimal amount, @Nullable LocalDate from, @Nullable String reason) {}
