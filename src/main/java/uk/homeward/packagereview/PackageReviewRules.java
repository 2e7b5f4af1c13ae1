package uk.homeward.packagereview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.review.ReviewKind;

/**
 * How the council reviews packages, within what the law allows.
 *
 * @param leadDays how many days before it is due a yearly review comes up
 * @param remindWorkingDays working days after it came up until the reviewer is reminded
 * @param escalateDaysBeforeDue days before it is due on which managers are told
 * @param laterMonths from one review to the next
 * @param answerDays in which somebody who asks for a review has it
 * @param eventDays in which it is reviewed what an event changed
 * @param changeDays in which a manager answers what a review proposes
 * @param twoSignatures reviews that two people sign
 */
public record PackageReviewRules(
        @Min(1) @Max(90) int leadDays,
        @Min(1) int remindWorkingDays,
        @Min(0) int escalateDaysBeforeDue,
        @Min(1) @Max(12) int laterMonths,
        @Min(1) @Max(28) int answerDays,
        @Min(1) @Max(14) int eventDays,
        @Min(1) int changeDays,
        @NotNull List<ReviewKind> twoSignatures) {

    /** What holds where the profile says nothing. */
    static final PackageReviewRules USUAL = new PackageReviewRules(28, 5, 5, 12, 28, 14, 7, List.of());

    ReviewRules deadlines() {
        return new ReviewRules(leadDays, remindWorkingDays, escalateDaysBeforeDue);
    }
}
