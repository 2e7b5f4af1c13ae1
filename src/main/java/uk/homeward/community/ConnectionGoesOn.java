package uk.homeward.community;

import uk.homeward.audit.Fact;

/** A coordinator looks at the connection again. */
public record ConnectionGoesOn(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
