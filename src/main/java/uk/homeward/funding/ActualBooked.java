package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Something was paid against a commitment. */
public record ActualBooked(String reference, String caseReference, LocalDate on, Money amount, String document)
        implements Fact {

    @Override
    public String reason() {
        return "%s, %s".formatted(amount, document);
    }
}
