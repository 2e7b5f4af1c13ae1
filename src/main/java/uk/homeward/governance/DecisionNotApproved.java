package uk.homeward.governance;

import uk.homeward.audit.Fact;

/** Whoever decides has said no. */
public record DecisionNotApproved(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
