package uk.homeward.contribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * @param askWithinDays after the start of a package, in which its financial assessment is asked for and decided
 * @param answerAppealDays in which an appeal is answered
 * @param reviewMonths after which it is looked at again
 */
record ContributionRules(
        @Min(1) @Max(90) int askWithinDays, @Min(1) @Max(90) int answerAppealDays, @Min(1) @Max(12) int reviewMonths) {

    /** General defaults. */
    static final ContributionRules USUAL = new ContributionRules(28, 28, 12);
}
