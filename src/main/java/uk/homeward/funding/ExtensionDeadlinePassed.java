package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Nobody has decided in time: the contract of this service ends (HAM-05). */
public record ExtensionDeadlinePassed(String reference, LocalDate contractUntil) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
