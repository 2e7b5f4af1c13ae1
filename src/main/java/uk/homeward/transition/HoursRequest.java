package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Hours a week that join the new service or leave the old one, as it was asked for or told.
 *
 * @param from the day from which they do
 */
public record HoursRequest(@Nullable BigDecimal amount, @Nullable LocalDate from, @Nullable String reason) {

    private static final BigDecimal MOST = BigDecimal.valueOf(99_999);

    BigDecimal hours() {
        BigDecimal asked = Wording.answered("amount", amount, "Give the hours a week.");
        if (asked.signum() <= 0 || asked.compareTo(MOST) > 0) {
            throw new Refusal("amount", "Give the hours a week: more than 0, and at most 99,999.");
        }
        if (asked.stripTrailingZeros().scale() > 2) {
            throw new Refusal("amount", "Give hours with at most two decimals.");
        }
        return asked;
    }
}
