package uk.homeward.funding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;
import uk.homeward.capacity.ContractSource;

/** Money is promised, within the ceilings of all who pay. */
public record MoneyCommitted(
        String reference, String caseReference, Money amount, ContractSource source, @Nullable String why)
        implements Fact {

    @Override
    public String reason() {
        return "%s, %s.%s"
                .formatted(
                        amount, source.name().toLowerCase(Locale.ROOT).replace('_', '-'), why == null ? "" : " " + why);
    }
}
