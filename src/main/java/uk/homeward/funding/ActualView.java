package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One payment as it was booked, in pounds.
 *
 * @param amount below zero for a credit note
 * @param beyondBecause why it is right although it passes what was committed
 * @param reversedOn when somebody found that it was booked wrong; then it counts no more
 */
public record ActualView(
        long number,
        LocalDate on,
        BigDecimal amount,
        String document,
        @Nullable String beyondBecause,
        LocalDate bookedOn,
        String bookedBy,
        @Nullable LocalDate reversedOn,
        @Nullable String reversedBy,
        @Nullable String reversalReason) {}
