package uk.homeward.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * Long-term starts of one month that passed the gate, by how (HAM-09).
 *
 * @param month for example 2026-11
 * @param sharePercent those through a short-term service, of all
 */
public record LongTermStarts(
        YearMonth month,
        long starts,
        long throughShortTerm,
        long offerDeclined,
        long byExemption,
        BigDecimal sharePercent) {

    static LongTermStarts of(GatePasses.MonthOfStarts counted) {
        long starts = counted.getStarts();
        return new LongTermStarts(
                YearMonth.of(counted.getYear(), counted.getMonth()),
                starts,
                counted.getThroughShortTerm(),
                counted.getOfferDeclined(),
                starts - counted.getThroughShortTerm() - counted.getOfferDeclined(),
                BigDecimal.valueOf(counted.getThroughShortTerm() * 100)
                        .divide(BigDecimal.valueOf(starts), 1, RoundingMode.HALF_UP));
    }
}
