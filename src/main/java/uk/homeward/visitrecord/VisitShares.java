package uk.homeward.visitrecord;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How the visits went of which a provider told.
 *
 * @param from the first day that is counted, to {@code until}
 */
public record VisitShares(LocalDate from, LocalDate until, long delivered, long late, long missed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public long all() {
        return delivered + late + missed;
    }

    /** In per cent, to one decimal. */
    public BigDecimal percent(long part) {
        return all() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(all()), 1, RoundingMode.HALF_UP);
    }
}
