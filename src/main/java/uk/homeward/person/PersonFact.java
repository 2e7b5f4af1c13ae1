package uk.homeward.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    /** Another record is this person's too: its cases are here from now on. */
    record PeopleJoined(String reference, String former, String reason) implements PersonFact {

        @Override
        public Change change() {
            return new Change("Record", former, reference);
        }
    }

    /** Some cases belong to somebody else, who has a record of their own from now on. */
    record PersonSeparated(String reference, String other, Set<String> cases, String reason) implements PersonFact {

        @Override
        public Change change() {
            return new Change(String.join(", ", new TreeSet<>(cases)), reference, other);
        }
    }

    /** Some cases of another record were this person's all along. */
    record CasesTakenOver(String reference, String former, Set<String> cases, String reason) implements PersonFact {

        @Override
        public Change change() {
            return new Change(String.join(", ", new TreeSet<>(cases)), former, reference);
        }
    }

    /** A person has died: whatever was live for them ends. */
    record PersonDied(String reference, LocalDate diedOn, @Nullable String reason) implements PersonFact {}

    /**
     * The death was told by mistake: what it ended goes on.
     *
     * @param supportWentOn whether support was given all the same since
     */
    record DeathWithdrawn(String reference, LocalDate diedOn, boolean supportWentOn, Change change, String reason)
            implements PersonFact {}
}
