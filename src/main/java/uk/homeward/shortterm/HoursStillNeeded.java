package uk.homeward.shortterm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** The hours a week of long-term support that a person still needs after a short-term service (COV-07). */
final class HoursStillNeeded {

    private static final String FIELD = "hoursStillNeeded";
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);

    private HoursStillNeeded() {}

    /**
     * @param follows null where more days are asked for and nothing was said of their refusal
     * @return nothing where nobody knows yet; none where no support is needed
     */
    static @Nullable BigDecimal checked(@Nullable BigDecimal given, @Nullable Sequel follows) {
        BigDecimal hours = Hours.optional(FIELD, given);
        if (follows != Sequel.NO_SUPPORT_NEEDED) {
            return hours;
        }
        if (hours != null && hours.signum() > 0) {
            throw new Refusal(
                    FIELD,
                    "No further support is needed, but hours of it are given. Give 0 hours, or choose what follows.");
        }
        return NONE;
    }
}
