package uk.homeward.person;

import uk.homeward.audit.Fact;

/** Somebody gave the details of a person again: the record holds the newest. */
public record PersonDetailsUpdated(String reference) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
