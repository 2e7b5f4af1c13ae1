package uk.homeward.capacity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much of a service is bought in advance from day to day. */
@Component
@Transactional(readOnly = true)
public class AdvanceAmounts {

    private final CapacityRules rules;
    private final CapacityChanges changes;

    AdvanceAmounts(CapacityRules rules, CapacityChanges changes) {
        this.rules = rules;
        this.changes = changes;
    }

    /** As the profile says, less what it has lost since. */
    public DailyAmounts standing(String service, ContractSource source) {
        DailyAmounts standing = changed(service, source, -1);
        rules.sources(service).stream()
                .filter(row -> row.source() == source && row.amount() != null)
                .forEach(row -> standing.add(row.from(), row.until(), row.amount()));
        return standing;
    }

    /** What has come on top of that. */
    public DailyAmounts growth(String service, ContractSource source) {
        return changed(service, source, 1);
    }

    private DailyAmounts changed(String service, ContractSource source, int sign) {
        DailyAmounts changed = new DailyAmounts();
        changes.findByService(service).stream()
                .filter(change -> change.source() == source && change.amount().signum() == sign)
                .forEach(change -> changed.add(change.firstDay(), change.lastDay(), change.amount()));
        return changed;
    }
}
