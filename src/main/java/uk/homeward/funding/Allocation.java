package uk.homeward.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.homeward.funding.FundingRules.Line;

/**
 * Shares an amount out over days, funders and lines, as far as there is room. Each funder's share falls on the funder's own lines
 * in their order; what they cannot carry is taken over by lines without a share, never before the others of the same
 * funder are exhausted (COV-13).
 */
class Allocation {

    private final List<Line> lines;
    private final Map<String, Money> room;
    private final Map<String, Money> parts = new LinkedHashMap<>();
    private Money missing = Money.ZERO;

    /** @param room what is left of each budget, by its id; budgets that are not in it have none left */
    private Allocation(List<Line> lines, Map<String, Money> room) {
        this.lines = lines;
        this.room = new LinkedHashMap<>(room);
    }

    /**
     * @param split the weights of the funders
     * @param takenOver whether lines without a share may carry what is another funder's
     */
    static Allocation of(
            List<Line> lines,
            Map<String, Money> room,
            Days days,
            Money amount,
            Map<String, Long> split,
            boolean takenOver) {
        Allocation allocation = new Allocation(lines, room);
        long all = days.count();
        Money before = Money.ZERO;
        for (Days slice : slices(lines, days)) {
            // Rounded from the beginning, so that the slices add up.
            Money until = amount.part(ChronoUnit.DAYS.between(days.from(), slice.until()) + 1, all);
            allocation.share(slice.from(), until.minus(before), split, takenOver);
            before = until;
        }
        return allocation;
    }

    /** Cut where a period of any line ends: a new year begins with its own ceiling. */
    static List<Days> slices(List<Line> lines, Days days) {
        return Stream.iterate(
                        firstSlice(lines, days.from(), days),
                        slice -> slice != null,
                        slice -> slice.until().isBefore(days.until())
                                ? firstSlice(lines, slice.until().plusDays(1), days)
                                : null)
                .toList();
    }

    private static Days firstSlice(List<Line> lines, LocalDate from, Days days) {
        LocalDate until = lines.stream()
                .map(line -> CeilingPeriod.of(line, from))
                .flatMap(Optional::stream)
                .map(period -> period.endsWithin(days.until()))
                .reduce(days.until(), (one, other) -> one.isBefore(other) ? one : other);
        return new Days(from, until);
    }

    private void share(LocalDate day, Money amount, Map<String, Long> split, boolean takenOver) {
        List<String> funders = List.copyOf(split.keySet());
        List<Money> shares = amount.split(List.copyOf(split.values()));
        Money left = Money.ZERO;
        for (int i = 0; i < funders.size(); i++) {
            left = left.plus(take(ownLines(funders.get(i)), day, shares.get(i)));
        }
        if (takenOver) {
            for (Line line : lines) {
                if (line.share() == null) {
                    left = take(ownLines(line.funder()), day, left);
                }
            }
        }
        missing = missing.plus(left);
    }

    private List<Line> ownLines(String funder) {
        return lines.stream().filter(line -> line.funder().equals(funder)).toList();
    }

    /** @return what they could not carry */
    private Money take(List<Line> from, LocalDate day, Money amount) {
        Money left = amount;
        for (Line line : from) {
            Optional<String> budget = CeilingPeriod.of(line, day).map(CeilingPeriod::id);
            if (budget.isPresent()) {
                Money free = room.getOrDefault(budget.get(), Money.ZERO);
                Money taken = left.atMost(free);
                room.put(budget.get(), free.minus(taken));
                if (!taken.isZero()) {
                    parts.merge(budget.get(), taken, Money::plus);
                }
                left = left.minus(taken);
            }
        }
        return left;
    }

    /** By the id of the budget. */
    Map<String, Money> parts() {
        return parts;
    }

    /** What no line has room for. */
    Money missing() {
        return missing;
    }

    record Days(LocalDate from, LocalDate until) {

        long count() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }
    }
}
