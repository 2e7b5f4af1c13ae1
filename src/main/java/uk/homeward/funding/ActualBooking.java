package uk.homeward.funding;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * @param on the day to which the cost belongs
 * @param amount in pounds; below zero for a credit note
 * @param document the invoice, the credit note or the internal charge; nothing is booked twice from one, however it is spelt
 * @param beyondBecause why it is right although it passes what was committed; somebody else then approves it
 */
public record ActualBooking(
        @Nullable LocalDate on,
        @Nullable BigDecimal amount,
        @Size(max = Wording.LINE) @Nullable String document,
        @Nullable String beyondBecause) {

    public ActualBooking(@Nullable LocalDate on, @Nullable BigDecimal amount, @Nullable String document) {
        this(on, amount, document, null);
    }
}
