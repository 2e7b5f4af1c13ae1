package uk.homeward.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the support costs that is expected to begin: as much in the weeks to come as in those before (HAM-17). */
@Component
class ExpectedStarts {

    private final CommitmentCounts counts;
    private final ForecastHorizon horizon;
    private final Clock clock;

    ExpectedStarts(CommitmentCounts counts, ForecastHorizon horizon, Clock clock) {
        this.counts = counts;
        this.horizon = horizon;
        this.clock = clock;
    }

    /**
     * @param weeks over how many the support is counted that began
     * @return by the codes of lines
     */
    Map<String, Money> expected(int weeks) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Money> costs = new TreeMap<>();
        counts.startsBetween(today.minusWeeks(weeks).plusDays(1), today)
                .forEach(seen -> costs.merge(seen.getLine(), cost(seen, weeks, today), Money::plus));
        return costs;
    }

    /** Whoever begins near the end of the period costs only its last days. */
    private Money cost(StartsSeen seen, int weeks, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, horizon.lastDay(seen.getLine()));
        long length = Math.max(1, Math.round((double) seen.getDays() / seen.getStarts()));
        long whole = Math.max(0, left - length);
        long last = Math.min(left, length);
        long days = whole * length + last * (last + 1) / 2;
        return Money.rounded(BigDecimal.valueOf(seen.getPence(), 2)
                .multiply(BigDecimal.valueOf(seen.getStarts()))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(seen.getDays() * weeks * 7), 4, RoundingMode.HALF_UP));
    }
}
