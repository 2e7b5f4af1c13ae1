package uk.homeward.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found out of somebody who did not come back.
 *
 * @param asked whom somebody asked, and what was said
 * @param on the new day of return, the day on which they came back, or that of the admission
 */
public record Whereabouts(@Nullable PersonIs place, @Nullable LocalDate on, @Nullable String asked) {

    /** Where they are. */
    public enum PersonIs {
        HOME,
        AWAY_LONGER,
        IN_HOSPITAL
    }
}
