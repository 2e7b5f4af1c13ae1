package uk.homeward.governance;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** A committee is to consider it, and then somebody to sign it. */
public record DecisionProposed(String reference, LocalDate committeeOn) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
