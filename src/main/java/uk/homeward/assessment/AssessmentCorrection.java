package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong in a complete assessment.
 *
 * @param assessedOn the day on which it was complete, where that was another
 * @param need what was wrong of one need: its outcome, and whatever is not left blank
 */
public record AssessmentCorrection(@Nullable LocalDate assessedOn, Need need, @Nullable String reason) {}
