package uk.homeward.capacity;

import java.time.YearMonth;

/** Places of one month and service. */
record MonthlyPlaceCount(int year, int monthOfYear, String service, long all, long spot) {

    YearMonth month() {
        return YearMonth.of(year, monthOfYear);
    }
}
