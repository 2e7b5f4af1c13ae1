package uk.homeward.commissioning;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What can happen to a direction. */
public sealed interface DirectionFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Somebody is to do something by a day. */
    record DirectionIssued(String reference, LocalDate dueOn) implements DirectionFact {}

    /** What it asks for is in place. */
    record DirectionMet(String reference, LocalDate metOn, String reason) implements DirectionFact {}

    /** The day by which it was to be met is over. */
    record DirectionOverdue(String reference, LocalDate dueOn) implements DirectionFact {}

    /** A revision took its place, or it was issued by mistake: nobody owes anything under it any more. */
    record DirectionEnded(String reference, DirectionStatus status, String reason) implements DirectionFact {}
}
