package uk.homeward.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.governance.AmountBasis;

/**
 * The time for which a line has one ceiling.
 *
 * @param until the last day, or nothing where it goes on
 * @param approved the ceiling of the profile
 */
record CeilingPeriod(Line line, LocalDate from, @Nullable LocalDate until, Money approved) {

    static Optional<CeilingPeriod> of(Line line, LocalDate day) {
        return line.ceilings().stream()
                .filter(ceiling -> !day.isBefore(ceiling.from()))
                .filter(ceiling -> ceiling.until() == null || !day.isAfter(ceiling.until()))
                .findFirst()
                .map(ceiling -> of(line, ceiling, day));
    }

    private static CeilingPeriod of(Line line, Ceiling ceiling, LocalDate day) {
        Money approved = Money.of(ceiling.pounds());
        if (ceiling.basis() == AmountBasis.WHOLE) {
            return new CeilingPeriod(line, ceiling.from(), ceiling.until(), approved);
        }
        int years = ceiling.from().until(day).getYears();
        LocalDate from = ceiling.from().plusYears(years);
        LocalDate lastDay = ceiling.from().plusYears(years + 1L).minusDays(1);
        LocalDate until = ceiling.until();
        return new CeilingPeriod(line, from, until != null && until.isBefore(lastDay) ? until : lastDay, approved);
    }

    /** All budgets that these days may touch, by their id in the order of locking. */
    static SortedMap<String, CeilingPeriod> during(List<Line> lines, FundedDays days) {
        SortedMap<String, CeilingPeriod> periods = new TreeMap<>();
        for (FundedDays slice : slices(lines, days)) {
            for (Line line : lines) {
                of(line, slice.from()).ifPresent(period -> periods.put(period.id(), period));
            }
        }
        return periods;
    }

    /** Cut where a period of any line ends: a new year begins with its own ceiling. */
    static List<FundedDays> slices(List<Line> lines, FundedDays days) {
        return Stream.iterate(
                        firstSlice(lines, days.from(), days),
                        slice -> slice != null,
                        slice -> slice.until().isBefore(days.until())
                                ? firstSlice(lines, slice.until().plusDays(1), days)
                                : null)
                .toList();
    }

    private static FundedDays firstSlice(List<Line> lines, LocalDate from, FundedDays days) {
        LocalDate until = lines.stream()
                .map(line -> of(line, from))
                .flatMap(Optional::stream)
                .map(period -> period.endsWithin(days.until()))
                .reduce(days.until(), (one, other) -> one.isBefore(other) ? one : other);
        return new FundedDays(from, until);
    }

    /** The name of its row. */
    String id() {
        return new BudgetId(line.code(), from).toString();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The first day on which another period may hold, or the day after the last of the days asked for. */
    LocalDate endsWithin(LocalDate last) {
        return until == null || until.isAfter(last) ? last : until;
    }
}
