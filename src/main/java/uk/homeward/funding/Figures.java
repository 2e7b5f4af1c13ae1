package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one budget stands, or several together. */
record Figures(Money approved, Money committed, Money actual, Money open, ExpectedCost expected, Money remaining) {

    /** @param state nothing where nobody has promised anything of it */
    static Figures of(CeilingPeriod period, @Nullable BudgetState state, ExpectedCost expected) {
        if (state == null) {
            return new Figures(period.approved(), Money.ZERO, Money.ZERO, Money.ZERO, expected, period.approved());
        }
        Long changed = state.getCeiling();
        Money approved = changed == null ? period.approved() : new Money(changed);
        Money promised = new Money(state.getForecast());
        Money actual = new Money(state.getActual());
        return new Figures(
                approved,
                new Money(state.getCommitted()),
                actual,
                promised.minus(actual),
                expected,
                approved.minus(promised).atLeast(Money.ZERO));
    }

    Figures plus(Figures other) {
        return new Figures(
                approved.plus(other.approved),
                committed.plus(other.committed),
                actual.plus(other.actual),
                open.plus(other.open),
                expected.plus(other.expected),
                remaining.plus(other.remaining));
    }

    Position position(
            @Nullable String line, String name, String funder, @Nullable LocalDate from, @Nullable LocalDate until) {
        Money promised = actual.plus(open);
        Money forecast = promised.plus(expected.total());
        return new Position(
                line,
                name,
                funder,
                from,
                until,
                approved.inPounds(),
                committed.inPounds(),
                actual.inPounds(),
                open.inPounds(),
                expected.overrun().inPounds(),
                expected.starts().inPounds(),
                forecast.inPounds(),
                remaining.inPounds(),
                forecast.minus(approved).atLeast(Money.ZERO).inPounds(),
                promised.isMoreThan(approved));
    }
}
