package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.packagereview.OutcomeScore.Score;

/**
 * What was recorded of a review is wrong. What is left out stays.
 *
 * @param scores by the code of the outcome
 */
public record HeldReviewCorrection(
        @Nullable LocalDate conductedOn,
        Map<String, Score> scores,
        @Nullable Satisfaction satisfaction,
        @Nullable ReviewFinding finding,
        @Nullable String findingReason,
        @Nullable String reason) {}
