package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Since a day the old provider has lost more than has moved (KEN-23). The code of the transition is the reference. */
public record ProviderShrinksTooFast(String reference, LocalDate since, BigDecimal gap) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
