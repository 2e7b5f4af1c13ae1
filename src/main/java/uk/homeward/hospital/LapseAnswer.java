package uk.homeward.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a broker answers when the hold period is over.
 *
 * @param asked whom they asked, and what was said
 */
public record LapseAnswer(
        @Nullable LapseDecision decision,
        @Nullable String asked,
        @Nullable LocalDate keepUntil,
        @Nullable LocalDate returnedOn) {

    /** What they found. */
    public enum LapseDecision {
        /** The person will not come back to this support for now. */
        LAPSE,
        /** The place is kept for longer. */
        KEPT_ON,
        /** The person is home already. */
        HOME
    }
}
