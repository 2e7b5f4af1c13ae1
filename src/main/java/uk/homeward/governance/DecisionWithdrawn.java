package uk.homeward.governance;

import uk.homeward.audit.Fact;

/** Whoever proposed it has taken it back. */
public record DecisionWithdrawn(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
