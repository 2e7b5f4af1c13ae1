package uk.homeward.governance;

import uk.homeward.audit.Fact;

/** People were heard on it, and what they said was weighed. */
public record StakeholdersHeard(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
