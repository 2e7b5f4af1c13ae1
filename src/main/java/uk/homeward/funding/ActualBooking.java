package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param on the day to which the cost belongs
 * @param amount in pounds
 * @param document the invoice or the internal charge; nothing is booked twice from one
 */
public record ActualBooking(@Nullable LocalDate on, @Nullable BigDecimal amount, @Nullable String document) {}
