package uk.homeward.funding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.homeward.funding.FundingRules.Line;

/** What is left of each budget, and what has been taken of it so far. */
class BudgetRoom {

    private final Map<String, Money> room;
    private final Map<String, Money> taken = new LinkedHashMap<>();

    /** @param room by the id of the budget; budgets that are not in it have none left */
    BudgetRoom(Map<String, Money> room) {
        this.room = new LinkedHashMap<>(room);
    }

    /**
     * Takes of the lines in their order.
     *
     * @return what they could not carry
     */
    Money take(List<Line> from, LocalDate day, Money amount) {
        Money left = amount;
        for (Line line : from) {
            Optional<String> budget = CeilingPeriod.of(line, day).map(CeilingPeriod::id);
            if (budget.isPresent()) {
                left = left.minus(take(budget.get(), left));
            }
        }
        return left;
    }

    private Money take(String budget, Money amount) {
        Money free = room.getOrDefault(budget, Money.ZERO);
        Money part = amount.atMost(free);
        room.put(budget, free.minus(part));
        if (!part.isZero()) {
            taken.merge(budget, part, Money::plus);
        }
        return part;
    }

    /** By the id of the budget. */
    Map<String, Money> taken() {
        return taken;
    }
}
