package uk.homeward.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * What was bought for support that begins in a month, and how much of it was spot (HAM-16).
 *
 * @param spotPercent of what was bought: a place in a block costs nothing more, so that pounds would tell nothing
 */
public record SpotShare(
        YearMonth month,
        long bought,
        BigDecimal pounds,
        long spotBought,
        BigDecimal spotPounds,
        BigDecimal spotPercent) {

    static SpotShare of(YearMonth month, long bought, Money all, long spotBought, Money spot) {
        BigDecimal percent = bought == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(100 * spotBought).divide(BigDecimal.valueOf(bought), 1, RoundingMode.HALF_UP);
        return new SpotShare(month, bought, all.inPounds(), spotBought, spot.inPounds(), percent);
    }
}
