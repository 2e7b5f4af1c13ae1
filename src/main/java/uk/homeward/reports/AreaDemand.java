package uk.homeward.reports;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What long-term care was asked for in an area in a month, and what the market gave of it (DER-05).
 *
 * @param hours a week
 * @param hoursFound a week, that a provider took
 */
public record AreaDemand(YearMonth month, String area, long packages, BigDecimal hours, BigDecimal hoursFound) {

    public BigDecimal hoursMissing() {
        return hours.subtract(hoursFound);
    }
}
