package uk.homeward.shortterm;

import org.jspecify.annotations.Nullable;

/**
 * @param days the days approved; those that were asked for if absent
 * @param exitPlan what follows where support then ends after the contract of the service (HAM-05)
 */
public record ExtensionAnswer(
        @Nullable Boolean approved, @Nullable Integer days, @Nullable String reason, @Nullable String exitPlan) {

    public ExtensionAnswer(@Nullable Boolean approved, @Nullable Integer days, @Nullable String reason) {
        this(approved, days, reason, null);
    }
}
