package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours a week that the old service has less than before.
 *
 * @param amount so much less, from the first day to the last, or from the first day on
 */
record HoursCut(LocalDate first, @Nullable LocalDate last, BigDecimal amount) {}
