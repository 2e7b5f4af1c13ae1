package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What was promised for the days after the end is free again. */
public record CommitmentEnded(String reference, String caseReference, LocalDate on, Money amount, Money released)
        implements Fact {

    @Override
    public String reason() {
        return "%s stays committed, %s is free again.".formatted(amount, released);
    }
}
