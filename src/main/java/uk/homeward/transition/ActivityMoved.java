package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** So many hours a week move to the new service. The code of the transition is the reference. */
public record ActivityMoved(String reference, int phase, BigDecimal amount, LocalDate from, String reason)
        implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
