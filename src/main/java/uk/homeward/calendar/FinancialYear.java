package uk.homeward.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A year of the council's money: it begins on 1 April.
 *
 * @param begins the calendar year in which it begins
 */
public record FinancialYear(int begins) {

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    /** "2018/19" */
    public String name() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(begins, 4, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }

    /** How many of its days lie on or after this day. */
    public long daysFrom(LocalDate day) {
        return day.isAfter(firstDay()) ? Math.max(0, ChronoUnit.DAYS.between(day, lastDay()) + 1) : days();
    }
}
