package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The contract of a service ends as it was made. */
public record ContractNotExtended(String reference, LocalDate until, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
