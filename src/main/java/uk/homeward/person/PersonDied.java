package uk.homeward.person;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** A person has died: whatever was live for them ends. */
public record PersonDied(String reference, LocalDate diedOn) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
