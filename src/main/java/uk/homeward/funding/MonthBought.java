package uk.homeward.funding;

import java.time.YearMonth;

/** One row of the count of what was bought. */
interface MonthBought {

    int getYear();

    int getMonth();

    long getBought();

    long getPence();

    long getSpotBought();

    long getSpotPence();

    default SpotShare share() {
        return SpotShare.of(
                YearMonth.of(getYear(), getMonth()),
                getBought(),
                new Money(getPence()),
                getSpotBought(),
                new Money(getSpotPence()));
    }
}
