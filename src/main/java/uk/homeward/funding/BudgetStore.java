package uk.homeward.funding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds the rows of budgets until the transaction ends, so that any number of commitments at once never pass a ceiling. */
@Component
class BudgetStore {

    private final Budgets budgets;
    private final FundingLines lines;

    BudgetStore(Budgets budgets, FundingLines lines) {
        this.budgets = budgets;
        this.lines = lines;
    }

    LockedBudgets hold(Collection<String> ids) {
        List<Budget> locked = budgets.lock(ids);
        if (locked.size() < Set.copyOf(ids).size()) {
            Set<String> missing = new TreeSet<>(ids);
            locked.forEach(budget -> missing.remove(budget.id()));
            missing.forEach(budgets::open);
            locked = budgets.lock(ids);
        }
        return new LockedBudgets(
                locked.stream().collect(Collectors.toMap(Budget::id, Function.identity())), periods(ids));
    }

    private SortedMap<String, CeilingPeriod> periods(Collection<String> ids) {
        SortedMap<String, CeilingPeriod> periods = new TreeMap<>();
        ids.forEach(id -> lines.period(id).ifPresent(period -> periods.put(id, period)));
        return periods;
    }

    void keep(LockedBudgets held) {
        held.budgets().values().forEach(budgets::save);
    }

    /** All that have been opened of the lines that pay for one of the services. */
    Set<String> ofServices(Collection<String> services) {
        Set<String> paying = lines.all().stream()
                .filter(line -> line.services().stream().anyMatch(services::contains))
                .map(line -> line.code())
                .collect(Collectors.toSet());
        return budgets.states().stream()
                .map(BudgetState::getId)
                .filter(id -> paying.contains(BudgetId.parse(id).line()))
                .collect(Collectors.toSet());
    }

    List<BudgetState> states() {
        return budgets.states();
    }

    /** @param periods of those whose line is still in the profile */
    record LockedBudgets(Map<String, Budget> budgets, SortedMap<String, CeilingPeriod> periods) {

        Map<String, Money> room() {
            return periods.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, period -> budget(period.getKey()).room(period.getValue())));
        }

        Budget budget(String id) {
            Budget budget = budgets.get(id);
            if (budget == null) {
                throw new IllegalStateException("Budget " + id + " is not held");
            }
            return budget;
        }

        /** The commitment and its budget change together. */
        void change(Commitment commitment, String id, CommitmentPart after) {
            budget(id).changed(commitment.part(id), after);
            commitment.put(id, after);
        }
    }
}
