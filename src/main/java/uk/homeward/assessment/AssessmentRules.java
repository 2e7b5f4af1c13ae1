package uk.homeward.assessment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the council assesses.
 *
 * @param targetDays from the day it was asked for until needs are known; England has no limit in law
 * @param fundedBands Scotland's bands whose needs the council meets
 * @param personalCareWithinWeeks from the assessment until personal care has begun, where the law asks for it
 * @param safeguarding where a safeguarding concern is raised, as an address of the council's own
 */
public record AssessmentRules(
        @Min(1) int targetDays,
        @NotNull List<EligibilityBand> fundedBands,
        @Min(1) @Nullable Integer personalCareWithinWeeks,
        @Nullable String safeguarding) {

    /** What holds where the profile says nothing: the usual standard of councils. */
    static final AssessmentRules USUAL =
            new AssessmentRules(28, List.of(EligibilityBand.CRITICAL, EligibilityBand.SUBSTANTIAL), null, null);
}
