package uk.homeward.person;

import uk.homeward.audit.Fact;

/** A person is on the record for the first time. */
public record PersonRegistered(String reference) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
