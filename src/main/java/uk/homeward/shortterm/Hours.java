package uk.homeward.shortterm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CareWeek;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Hours of support in a week, in quarters of an hour. */
final class Hours {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private Hours() {}

    static BigDecimal required(String field, @Nullable BigDecimal hours, String missing) {
        return Wording.answered(field, optional(field, hours), missing);
    }

    static @Nullable BigDecimal optional(String field, @Nullable BigDecimal hours) {
        if (hours == null) {
            return null;
        }
        if (hours.signum() < 0 || !CareWeek.holds(hours)) {
            throw new Refusal(field, "Give between 0 and 336 hours: two workers at every hour of a week.");
        }
        if (hours.multiply(QUARTERS).stripTrailingZeros().scale() > 0) {
            throw new Refusal(field, "Give hours in quarters, for example 7.25 or 7.5.");
        }
        return hours.setScale(2);
    }
}
