package uk.homeward.reassessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands who is to be assessed again.
 *
 * @param programme its reference
 * @param turnOn from when on they are asked
 * @param dueBy by when they are to be assessed; nothing before they are asked
 */
public record ReassessedView(
        String programme,
        String title,
        LocalDate turnOn,
        @Nullable LocalDate dueBy,
        @Nullable DelayCause delayCause,
        @Nullable String delayWords,
        @Nullable ReassessmentOutcome outcome,
        @Nullable LocalDate outcomeOn) {}
