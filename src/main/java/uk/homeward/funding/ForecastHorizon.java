package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FinancialYear;

/** Until when a line is looked ahead: to the end of its period, and no further than the financial year. */
@Component
class ForecastHorizon {

    private final FundingRules funding;
    private final Clock clock;

    ForecastHorizon(FundingRules funding, Clock clock) {
        this.funding = funding;
        this.clock = clock;
    }

    /** Today, where it has no period. */
    LocalDate lastDay(String line) {
        LocalDate today = LocalDate.now(clock);
        LocalDate year = FinancialYear.of(today).lastDay();
        return funding.line(line)
                .flatMap(of -> CeilingPeriod.of(of, today))
                .map(period -> period.endsWithin(year))
                .orElse(today);
    }
}
