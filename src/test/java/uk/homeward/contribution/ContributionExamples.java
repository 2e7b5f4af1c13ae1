package uk.homeward.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Outcomes of made-up financial assessments. */
public final class ContributionExamples {

    private ContributionExamples() {}

    public static ContributionOutcome assessed(LocalDate on, String cost, String pays) {
        return outcome(AssessmentState.ASSESSED, on, cost, pays, null);
    }

    static ContributionOutcome outcome(
            AssessmentState state, LocalDate on, String cost, @Nullable String pays, @Nullable Waiver waiver) {
        return new ContributionOutcome(
                state,
                on,
                new BigDecimal(cost),
                null,
                pays == null ? null : new BigDecimal(pays),
                on,
                waiver,
                "Her pension, less the income that is left to her.");
    }
}
