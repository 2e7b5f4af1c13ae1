package uk.homeward.capacity;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Demand and spot purchases of one month in one service (COV-09, HAM-16).
 *
 * @param asked requests of the month
 * @param placed people who got a place in the month
 * @param spot those of them who got it on the spot
 * @param share spot purchases in a hundred places
 */
public record SpotPurchases(YearMonth month, String service, long asked, long placed, long spot, int share) {

    /** @param of whichever of the two there is */
    static SpotPurchases of(
            MonthlyPlaceCount of, @Nullable MonthlyPlaceCount asked, @Nullable MonthlyPlaceCount placed) {
        long all = placed == null ? 0 : placed.all();
        long spot = placed == null ? 0 : placed.spot();
        int share = all == 0 ? 0 : (int) Math.round(100.0 * spot / all);
        return new SpotPurchases(of.month(), of.service(), asked == null ? 0 : asked.all(), all, spot, share);
    }
}
