package uk.homeward.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to a review. */
public sealed interface ReviewFact extends Fact {

    /** A review stands in the diary: it comes up on a day that was counted when support was planned. */
    record ReviewScheduled(String reference, String caseReference, LocalDate comesUpOn, LocalDate dueBy)
            implements ReviewFact {}

    /** A review has come up on its day and waits for somebody to hold it. */
    record ReviewCameUp(String reference, String caseReference, LocalDate dueBy) implements ReviewFact {}

    /** The reminder falls on another day, because bank holidays changed. */
    record ReminderMoved(String reference, String caseReference, LocalDate remindOn, Change change)
            implements ReviewFact {}

    /** The reviewer was reminded that the review waits. */
    record ReviewReminded(String reference, String caseReference, LocalDate dueBy) implements ReviewFact {}

    /** The review still waits shortly before it is due. */
    record ReviewEscalated(String reference, String caseReference, LocalDate dueBy) implements ReviewFact {}

    /** The review was held. */
    record ReviewConducted(String reference, String caseReference, LocalDate conductedOn) implements ReviewFact {}

    /** What was recorded of it was wrong and is put right. */
    record ReviewCorrected(String reference, String caseReference, Change change, @Nullable String reason)
            implements ReviewFact {}

    /** Another review takes its place, or the service is over. */
    record ReviewCancelled(String reference, String caseReference, ReviewKind kind, String reason)
            implements ReviewFact {}
}
