package uk.homeward.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days with the same hours a week; both ends belong to it. */
public record HoursPeriod(LocalDate first, LocalDate last, BigDecimal hoursPerWeek) {

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
