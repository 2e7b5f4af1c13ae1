package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to an assessment. */
public sealed interface AssessmentFact extends Fact {

    /** Somebody's long-term needs are to be assessed. */
    record AssessmentRequested(
            String reference, String caseReference, AssessmentSource source, LocalDate dueBy, String reason)
            implements AssessmentFact {}

    /** It was asked for once more while it was open already. */
    record AssessmentAskedAgain(String reference, String caseReference, AssessmentSource source, String reason)
            implements AssessmentFact {}

    /** Nobody has found the needs in time. */
    record AssessmentOverdue(String reference, String caseReference, LocalDate dueBy) implements AssessmentFact {}

    /** A need was written down, or written anew. */
    record NeedNoted(String reference, String caseReference, SpecifiedOutcome outcome) implements AssessmentFact {}

    /** A need was written down by mistake. */
    record NeedTakenOff(String reference, String caseReference, SpecifiedOutcome outcome) implements AssessmentFact {}

    /** The assessment is complete. */
    record NeedsAssessed(
            String reference,
            String caseReference,
            LocalDate completedOn,
            boolean eligible,
            EligibilityGround ground,
            @Nullable String reason)
            implements AssessmentFact {}

    /** A safeguarding concern was raised; it is dealt with outside Homeward. */
    record SafeguardingConcernRaised(String reference, String caseReference, String raisedAs)
            implements AssessmentFact {}

    /** Somebody who cares without pay wants an assessment of their own. */
    record CarersAssessmentWanted(String reference, String caseReference) implements AssessmentFact {}

    /** Needs are not eligible, and volunteers are to connect the person. */
    record CommunityWanted(String reference, String caseReference) implements AssessmentFact {}

    /** The person was told which needs the council meets. */
    record DecisionsTold(String reference, String caseReference, LocalDate toldOn) implements AssessmentFact {}

    /** What was found was wrong and is put right. */
    record AssessmentCorrected(String reference, String caseReference, Change change, String reason)
            implements AssessmentFact {}

    /** The person refused it, and the refusal holds (Care Act 2014 s11). */
    record AssessmentDeclined(String reference, String caseReference, LocalDate refusedOn, String reason)
            implements AssessmentFact {}

    /** The person refused it, and the council assesses all the same. */
    record RefusalDoesNotStand(
            String reference, String caseReference, RefusedAssessment.DutyStands ground, String reason)
            implements AssessmentFact {}

    /** It was asked for by mistake, or is not wanted any more. */
    record AssessmentWithdrawn(String reference, String caseReference, String reason) implements AssessmentFact {}

    /** The person died before a plan was agreed. */
    record AssessmentEndedByDeath(String reference, String caseReference, LocalDate diedOn) implements AssessmentFact {}

    /** The death, or the end of the package, was told by mistake: the assessment goes on where it stood. */
    record AssessmentGoesOn(
            String reference, String caseReference, boolean needsKnown, boolean nightSupportNeeded, LocalDate dueBy)
            implements AssessmentFact {}
}
