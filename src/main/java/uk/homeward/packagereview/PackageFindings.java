package uk.homeward.packagereview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.review.ReviewFindings;

/**
 * What is known of the review of a package: why it is held, and what it found once it was.
 *
 * @param scores every outcome of the plan by itself
 * @param satisfactionWords in the person's own words
 * @param origin why there is one that was not counted
 * @param booked when, and with whom
 * @param proposal how a manager answered, where it proposes anything
 */
public record PackageFindings(
        List<OutcomeScore> scores,
        @Nullable Satisfaction satisfaction,
        @Nullable String satisfactionWords,
        @Nullable ReviewFinding finding,
        @Nullable String findingReason,
        KindAnswers answers,
        @Nullable ReviewOrigin origin,
        @Nullable String booked,
        @Nullable String signedBy,
        @Nullable Proposal proposal)
        implements ReviewFindings {}
