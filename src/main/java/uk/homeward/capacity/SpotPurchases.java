package uk.homeward.capacity;

import java.time.YearMonth;

/**
 * Demand and spot purchases of one month in one service (COV-09, HAM-16).
 *
 * @param asked requests of the month
 * @param placed people who got a place in the month
 * @param spot those of them who got it on the spot
 * @param share spot purchases in a hundred places
 */
public record SpotPurchases(YearMonth month, String service, long asked, long placed, long spot, int share) {}
