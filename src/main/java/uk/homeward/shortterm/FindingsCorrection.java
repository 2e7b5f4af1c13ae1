package uk.homeward.shortterm;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;

/** What was recorded wrong of a review or an end; what is left blank stays. */
public record FindingsCorrection(
        @Nullable Sequel sequel,
        @Nullable AssessmentOutcome assessmentOutcome,
        @Schema(minimum = "0", maximum = "336") @Nullable BigDecimal hoursStillNeeded,
        @Nullable OutcomesAchieved outcomesAchieved,
        @Nullable String contradictionReason,
        @Nullable String reason) {}
