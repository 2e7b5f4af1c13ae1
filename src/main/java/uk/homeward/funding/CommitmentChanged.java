package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** More or less is promised than before, or for longer. */
public record CommitmentChanged(
        String reference, String caseReference, Money before, Money amount, LocalDate until, String why)
        implements Fact {

    @Override
    public String reason() {
        return "%s instead of %s. %s".formatted(amount, before, why);
    }
}
