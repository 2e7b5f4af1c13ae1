package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The week, as the people who gave support saw it.
 *
 * @param weekFrom any day of the week; where nothing is said, it is the last that is over
 * @param scores one for each agreed goal, in order, 1 to 10
 * @param hoursDelivered hours of support given in the week
 * @param hoursPlanned hours planned for the coming week: they taper as the person gains, and may rise without a new referral (COV-03)
 * @param hoursIncreaseReason needed where they rise
 * @param visits made in the week; nothing, as the workers, where an older form did not ask
 * @param workers how many different ones made them (KEN-21)
 */
public record ProgressReport(
        @Nullable LocalDate weekFrom,
        List<@Nullable Integer> scores,
        @Nullable BigDecimal hoursDelivered,
        @Nullable BigDecimal hoursPlanned,
        @Nullable String hoursIncreaseReason,
        @Nullable Integer visits,
        @Nullable Integer workers,
        @Nullable Condition condition,
        boolean concern,
        @Nullable String concernNote,
        @Nullable String note) {

    /** The person's condition against the week before (KEN-16). */
    public enum Condition {
        BETTER,
        SAME,
        WORSE
    }
}
