package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Another ceiling was approved for a line. */
public record CeilingChanged(String reference, LocalDate from, Money before, Money ceiling, String why)
        implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public String reason() {
        return "%s instead of %s. %s".formatted(ceiling, before, why);
    }
}
