package uk.homeward.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import uk.homeward.funding.FundingRules.Line;

/**
 * Shares an amount out over days, funders and lines, as far as there is room. Each funder's share falls on the funder's own lines
 * in their order; what they cannot carry is taken over by lines without a share, never before the others of the same
 * funder are exhausted (COV-13).
 */
class Allocation {

    private final List<Line> lines;
    private final BudgetRoom room;
    private Money missing = Money.ZERO;

    /** @param room what is left of each budget, by its id; budgets that are not in it have none left */
    private Allocation(List<Line> lines, Map<String, Money> room) {
        this.lines = lines;
        this.room = new BudgetRoom(room);
    }

    /**
     * @param split the weights of the funders
     * @param takenOver whether lines without a share may carry what is another funder's
     */
    static Allocation of(
            List<Line> lines,
            Map<String, Money> room,
            FundedDays days,
            Money amount,
            Map<String, Long> split,
            boolean takenOver) {
        Allocation allocation = new Allocation(lines, room);
        long all = days.count();
        Money before = Money.ZERO;
        for (FundedDays slice : CeilingPeriod.slices(lines, days)) {
            // Rounded from the beginning, so that the slices add up.
            Money until = amount.part(ChronoUnit.DAYS.between(days.from(), slice.until()) + 1, all);
            allocation.share(slice.from(), until.minus(before), split, takenOver);
            before = until;
        }
        return allocation;
    }

    private void share(LocalDate day, Money amount, Map<String, Long> split, boolean takenOver) {
        List<String> funders = List.copyOf(split.keySet());
        List<Money> shares = amount.split(List.copyOf(split.values()));
        Money left = Money.ZERO;
        for (int i = 0; i < funders.size(); i++) {
            left = left.plus(room.take(ownLines(funders.get(i)), day, shares.get(i)));
        }
        if (takenOver) {
            for (Line line : lines) {
                if (line.share() == null) {
                    left = room.take(ownLines(line.funder()), day, left);
                }
            }
        }
        missing = missing.plus(left);
    }

    private List<Line> ownLines(String funder) {
        return lines.stream().filter(line -> line.funder().equals(funder)).toList();
    }

    /** By the id of the budget. */
    Map<String, Money> parts() {
        return room.taken();
    }

    /** What no line has room for. */
    Money missing() {
        return missing;
    }
}
