package uk.homeward.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What each line will bear beyond what is promised, to the end of its period, or of the financial year where it has none
 * (HAM-17).
 */
@Component
class Forecast {

    private final Commitments commitments;
    private final FundingRules funding;
    private final Rates rates;
    private final ExpectedStarts starts;
    private final ForecastHorizon horizon;

    Forecast(
            Commitments commitments,
            FundingRules funding,
            Rates rates,
            ExpectedStarts starts,
            ForecastHorizon horizon) {
        this.commitments = commitments;
        this.funding = funding;
        this.rates = rates;
        this.starts = starts;
        this.horizon = horizon;
    }

    int weeks() {
        return funding.startsSeenWeeks();
    }

    /** By the codes of lines; a line of which nothing more is expected is left out. */
    Map<String, ExpectedCost> expected() {
        Map<String, ExpectedCost> expected = new TreeMap<>();
        commitments.pastPlannedEnd().forEach(late -> overrun(late)
                .forEach((line, cost) -> expected.merge(line, new ExpectedCost(cost, Money.ZERO), ExpectedCost::plus)));
        starts.expected(weeks())
                .forEach((line, cost) -> expected.merge(line, new ExpectedCost(Money.ZERO, cost), ExpectedCost::plus));
        return expected;
    }

    /** Shared as what was promised for it is. */
    private Map<String, Money> overrun(Commitment late) {
        Map<String, Money> shares = new TreeMap<>();
        late.parts()
                .forEach((budget, part) -> shares.merge(BudgetId.parse(budget).line(), part.amount(), Money::plus));
        List<String> lines = new ArrayList<>(shares.keySet());
        List<Long> weights = shares.values().stream().map(Money::pence).toList();
        Map<String, Money> costs = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LocalDate first = late.days().until().plusDays(1);
            LocalDate last = horizon.lastDay(lines.get(i));
            if (!late.amount().isZero() && !first.isAfter(last)) {
                costs.put(
                        lines.get(i),
                        goesOn(late, new FundedDays(first, last)).split(weights).get(i));
            }
        }
        return costs;
    }

    private Money goesOn(Commitment late, FundedDays days) {
        return rates.known(late.service(), late.source(), days, late.pricing().hours())
                .orElseGet(() -> late.amount().part(days.count(), late.days().count()));
    }
}
