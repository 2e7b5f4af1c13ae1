package uk.homeward.delivery;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one day, as it was planned.
 *
 * @param number in its package
 * @param when in words, for example "Monday 08:00 to 08:30"
 * @param earliest from which it may begin
 * @param latest by which it is to have begun
 * @param wholeDay whether it is care without visits, which is there each day
 * @param wanted whether the plan asks for it on that day, and nothing pauses it
 * @param provider who answers for it; nothing where nobody does, or the provider is none of the profile
 */
public record PlannedVisit(
        int number,
        String when,
        LocalDateTime earliest,
        LocalDateTime latest,
        int workers,
        boolean timeCritical,
        boolean wholeDay,
        boolean wanted,
        @Nullable String provider) {

    /** Whether it is this provider that somebody waits for. */
    public boolean isAwaitedFrom(String code) {
        return wanted && !wholeDay && code.equals(provider);
    }
}
