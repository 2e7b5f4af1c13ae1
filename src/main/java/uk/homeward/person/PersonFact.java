package uk.homeward.person;

import java.time.LocalDate;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to a person's record. It belongs to no life but the person's own. */
public sealed interface PersonFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** A person is on the record for the first time. */
    record PersonRegistered(String reference) implements PersonFact {}

    /** A detail of a person was put right; also by a later referral, which tells another than the record. */
    record PersonCorrected(String reference, Change change, String reason) implements PersonFact {}

    /** A person has died: whatever was live for them ends. */
    record PersonDied(String reference, LocalDate diedOn) implements PersonFact {}
}
