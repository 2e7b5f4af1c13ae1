package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The last day on which the extension of this service's contract can be decided is near (HAM-05). */
public record ExtensionDecisionDue(String reference, LocalDate decideBy) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
