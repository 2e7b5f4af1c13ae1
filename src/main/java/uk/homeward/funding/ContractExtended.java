package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The contract of a service goes on. */
public record ContractExtended(String reference, LocalDate until, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
