package uk.homeward.community;

import uk.homeward.audit.Fact;

/** Nothing could be offered to the person. */
public record NothingOffered(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
