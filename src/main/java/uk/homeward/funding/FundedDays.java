package uk.homeward.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.homeward.calendar.FinancialYear;

/** The first and the last day that money is promised for. */
record FundedDays(LocalDate from, LocalDate until) {

    static FundedDays ofYear(FinancialYear year) {
        return new FundedDays(year.firstDay(), year.lastDay());
    }

    FundedDays notBefore(LocalDate day) {
        return from.isBefore(day) ? new FundedDays(day, until) : this;
    }

    long count() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
