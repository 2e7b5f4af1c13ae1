package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** More or less than before can be used of a service. Its code is the reference. */
public record CapacityChanged(
        String reference, ContractSource source, ChangeKind kind, BigDecimal amount, LocalDate from, String reason)
        implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
