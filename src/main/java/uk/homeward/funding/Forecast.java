package uk.homeward.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FinancialYear;

/**
 * What each line will bear beyond what is promised, to the end of its period, or of the financial year where it has none
 * (HAM-17).
 */
@Component
class Forecast {

    private final Commitments commitments;
    private final FundingRules funding;
    private final Rates rates;
    private final Clock clock;

    Forecast(Commitments commitments, FundingRules funding, Rates rates, Clock clock) {
        this.commitments = commitments;
        this.funding = funding;
        this.rates = rates;
        this.clock = clock;
    }

    int weeks() {
        return funding.startsSeenWeeks();
    }

    /** By the codes of lines; a line of which nothing more is expected is left out. */
    Map<String, ExpectedCost> expected() {
        Map<String, ExpectedCost> expected = new TreeMap<>();
        commitments.pastPlannedEnd().forEach(late -> overrun(late)
                .forEach((line, cost) -> expected.merge(line, new ExpectedCost(cost, Money.ZERO), ExpectedCost::plus)));
        LocalDate today = LocalDate.now(clock);
        commitments
                .startsBetween(today.minusWeeks(weeks()).plusDays(1), today)
                .forEach(seen ->
                        expected.merge(seen.getLine(), new ExpectedCost(Money.ZERO, starts(seen)), ExpectedCost::plus));
        return expected;
    }

    /** Shared as what was promised for it is. */
    private Map<String, Money> overrun(Commitment late) {
        Map<String, Money> shares = new TreeMap<>();
        late.parts().forEach((budget, part) -> shares.merge(FundingLines.lineOf(budget), part.amount(), Money::plus));
        List<String> lines = new ArrayList<>(shares.keySet());
        List<Long> weights = shares.values().stream().map(Money::pence).toList();
        Map<String, Money> costs = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LocalDate first = late.days().until().plusDays(1);
            LocalDate last = lastDay(lines.get(i));
            if (!late.amount().isZero() && !first.isAfter(last)) {
                costs.put(
                        lines.get(i),
                        goesOn(late, new Allocation.Days(first, last))
                                .split(weights)
                                .get(i));
            }
        }
        return costs;
    }

    private Money goesOn(Commitment late, Allocation.Days days) {
        return rates.known(late.service(), late.source(), days, late.pricing().hours())
                .orElseGet(() -> late.amount().part(days.count(), late.days().count()));
    }

    /** Whoever begins near the end of the period costs only its last days. */
    private Money starts(StartsSeen seen) {
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), lastDay(seen.getLine()));
        long length = Math.max(1, Math.round((double) seen.getDays() / seen.getStarts()));
        long whole = Math.max(0, left - length);
        long last = Math.min(left, length);
        long days = whole * length + last * (last + 1) / 2;
        return Money.rounded(BigDecimal.valueOf(seen.getPence(), 2)
                .multiply(BigDecimal.valueOf(seen.getStarts()))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(seen.getDays() * weeks() * 7), 4, RoundingMode.HALF_UP));
    }

    private LocalDate lastDay(String line) {
        LocalDate today = LocalDate.now(clock);
        LocalDate year = FinancialYear.of(today).lastDay();
        return funding.line(line)
                .flatMap(of -> CeilingPeriod.of(of, today))
                .map(period -> period.endsWithin(year))
                .orElse(today);
    }
}
