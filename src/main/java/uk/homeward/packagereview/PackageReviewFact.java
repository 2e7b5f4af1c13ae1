package uk.homeward.packagereview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen around the reviews of a package. */
public sealed interface PackageReviewFact extends Fact {

    /** Another review is the next one, or comes up on another day. */
    record NextReviewMoved(String reference) implements PackageReviewFact {

        @Override
        public String caseReference() {
            return reference;
        }
    }

    /** Nobody reviews what has ended. */
    record CareOver(String reference) implements PackageReviewFact {

        @Override
        public String caseReference() {
            return reference;
        }
    }

    /** What had ended it was a mistake: its reviews go on. */
    record CareGoesOn(String reference) implements PackageReviewFact {

        @Override
        public String caseReference() {
            return reference;
        }
    }

    /** Somebody asks for a review, or something that happened does. */
    record ReviewAskedFor(String reference, String caseReference, LocalDate comesUpOn, @Nullable String reason)
            implements PackageReviewFact {}

    /** A review found that the plan is to change, or that care is to end: a manager answers. */
    record ChangeProposed(String reference, String caseReference, LocalDate answerBy, String reason)
            implements PackageReviewFact {}

    /** It does not stand any more: it was put right, or a later review proposes something else. */
    record ProposalOvertaken(String reference, String caseReference, String reason) implements PackageReviewFact {}

    /** It was agreed when, and with whom, it is held. */
    record ReviewBooked(String reference, String caseReference, LocalDate bookedOn, Change change)
            implements PackageReviewFact {}

    /** A second person signed it. */
    record ReviewSigned(String reference, String caseReference) implements PackageReviewFact {}

    /** A manager let it through. */
    record ChangeApproved(String reference, String caseReference, ReviewFinding finding, @Nullable String reason)
            implements PackageReviewFact {}

    /** A manager did not let it through: everything stands as it is. */
    record ChangeRefused(String reference, String caseReference, ReviewFinding finding, @Nullable String reason)
            implements PackageReviewFact {}

    /** What a review found was wrong and is put right. */
    record FindingCorrected(String reference, String caseReference, Change change, @Nullable String reason)
            implements PackageReviewFact {}
}
