package uk.homeward.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;
import uk.homeward.refusal.Wording;

/** What can happen to what a person pays. The case is the package; no amount stands here, because not everybody sees money. */
public sealed interface ContributionFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Care has started, and nobody knows yet what the person pays. */
    record FinancialAssessmentWanted(String reference) implements ContributionFact {}

    record FinancialAssessmentRequested(String reference, LocalDate on, @Nullable String reason)
            implements ContributionFact {}

    record FinancialAssessmentWithdrawn(String reference, String reason) implements ContributionFact {}

    record ContributionDecided(String reference, AssessmentState outcome) implements ContributionFact {
        @Override
        public String reason() {
            return outcome.label() + ".";
        }
    }

    /** The letter went: nothing is charged for days before it. */
    record ContributionTold(String reference, LocalDate on) implements ContributionFact {
        @Override
        public String reason() {
            return "On %s.".formatted(Wording.day(on));
        }
    }

    record ContributionAppealed(String reference, LocalDate on, String reason) implements ContributionFact {}

    record ContributionAppealAnswered(String reference, boolean upheld, String reason) implements ContributionFact {}
}
