package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why support ends before its planned end, and what follows.
 *
 * @param endedOn the last day; not asked of support that has not started
 * @param assessed what the assessment found, where the service was one (HAM-11)
 * @param hoursStillNeeded a week of long-term support, where that is known (COV-07)
 */
public record EarlyEnding(
        @Nullable LocalDate endedOn,
        @Nullable Sequel sequel,
        @Nullable AssessmentOutcome assessed,
        @Nullable BigDecimal hoursStillNeeded,
        @Nullable String reason) {

    public static EarlyEnding beforeTheStart(String reason) {
        return new EarlyEnding(null, null, null, null, reason);
    }
}
