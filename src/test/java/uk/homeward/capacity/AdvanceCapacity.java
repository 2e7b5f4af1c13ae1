package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homeward.council.CapacityUnit;

/** What is bought in advance, for tests of what it costs. */
public final class AdvanceCapacity {

    public final AdvanceAmounts amounts;
    private final List<CapacityChange> changes = new ArrayList<>();

    public AdvanceCapacity(CapacityRules rules) {
        amounts = new AdvanceAmounts(rules, new InMemoryCapacityChanges(changes));
    }

    public void change(String service, ContractSource source, int amount, LocalDate from) {
        changes.add(new CapacityChange(
                service,
                CheckedChange.of(
                        new ChangeRequest(
                                source, ChangeKind.VARIED, BigDecimal.valueOf(amount), from, null, "As was agreed."),
                        CapacityUnit.SLOTS,
                        from),
                "commissioner"));
    }
}
