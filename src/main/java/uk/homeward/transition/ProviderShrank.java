package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** People of the old provider have left by themselves (KEN-23). The code of the transition is the reference. */
public record ProviderShrank(String reference, BigDecimal amount, LocalDate from, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
