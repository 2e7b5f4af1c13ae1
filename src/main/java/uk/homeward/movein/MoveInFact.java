package uk.homeward.movein;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What can happen to a move from another council. The case is the package. */
public sealed interface MoveInFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Another council told: needs are met from the day on. */
    record MoveInExpected(String reference, String fromCouncil, LocalDate arrivesOn, String reason)
            implements MoveInFact {}

    record MovedIn(String reference, LocalDate arrivedOn) implements MoveInFact {}

    record MoveInWithdrawn(String reference, String reason) implements MoveInFact {}

    /** Care under our own plan has begun, or the package is over. */
    record MoveInOver(String reference, LocalDate day, String reason) implements MoveInFact {}
}
