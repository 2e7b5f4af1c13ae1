package uk.homeward.reassessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person of a programme in its list, without a name.
 *
 * @param late nobody has assessed them by their day
 */
public record ReassessedLine(
        String packageReference,
        String area,
        LocalDate turnOn,
        @Nullable LocalDate dueBy,
        boolean late,
        @Nullable DelayCause delayCause,
        @Nullable ReassessmentOutcome outcome,
        @Nullable LocalDate outcomeOn) {}
