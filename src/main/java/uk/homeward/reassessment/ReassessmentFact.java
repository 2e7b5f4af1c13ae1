package uk.homeward.reassessment;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What can happen in a programme of re-assessment. The case is the package, or the programme itself. */
public sealed interface ReassessmentFact extends Fact {

    /** Everybody whom its rule finds is to be assessed again; or it goes on, where it was closed by mistake. */
    record ReassessmentOpened(String reference, String caseReference, long people) implements ReassessmentFact {}

    record PersonToReassess(String reference, String caseReference) implements ReassessmentFact {}

    /** The person's turn has come: an assessment is asked for, or one that is open counts. */
    record ReassessmentAsked(String reference, String caseReference, String assessment, LocalDate dueBy)
            implements ReassessmentFact {}

    record DelayExplained(String reference, String caseReference, DelayCause cause, LocalDate until, String reason)
            implements ReassessmentFact {}

    /** The person is counted, once. */
    record PersonAccountedFor(String reference, String caseReference, ReassessmentOutcome outcome, LocalDate on)
            implements ReassessmentFact {}

    /** Everybody is accounted for. */
    record ReassessmentOver(String reference, String caseReference) implements ReassessmentFact {}
}
