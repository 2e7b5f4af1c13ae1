package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;
import uk.homeward.refusal.Wording;

/** Offers were called for, for a service (HAM-04). */
public record TenderIssued(String reference, LocalDate issuedOn) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public String reason() {
        return "Issued on %s.".formatted(Wording.day(issuedOn));
    }
}
