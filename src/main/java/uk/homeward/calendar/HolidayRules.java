package uk.homeward.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of a year as the law sets them (Banking and Financial Dealings Act 1971, schedule 1, and custom), by
 * their names. A proclamation can add or move one: those of a published year stand in its file.
 */
final class HolidayRules {

    private static final String SUBSTITUTE = " (substitute day)";

    private final int year;
    private final boolean scotland;
    private final SortedMap<LocalDate, String> days = new TreeMap<>();

    private HolidayRules(int year, Jurisdiction jurisdiction) {
        this.year = year;
        this.scotland = jurisdiction == Jurisdiction.SCOTLAND;
    }

    static SortedMap<LocalDate, String> of(int year, Jurisdiction jurisdiction) {
        HolidayRules rules = new HolidayRules(year, jurisdiction);
        rules.newYear();
        rules.easter();
        rules.mondays();
        rules.winter();
        return rules.days;
    }

    private void newYear() {
        onOrAfter(LocalDate.of(year, 1, 1), "New Year's Day");
        if (scotland) {
            onOrAfter(LocalDate.of(year, 1, 2), "2nd January");
        }
    }

    private void easter() {
        LocalDate sunday = Easter.sundayOf(year);
        days.put(sunday.minusDays(2), "Good Friday");
        if (!scotland) {
            days.put(sunday.plusDays(1), "Easter Monday");
        }
    }

    private void mondays() {
        days.put(firstMondayOf(Month.MAY), "Early May bank holiday");
        days.put(lastMondayOf(Month.MAY), "Spring bank holiday");
        days.put(scotland ? firstMondayOf(Month.AUGUST) : lastMondayOf(Month.AUGUST), "Summer bank holiday");
    }

    private void winter() {
        if (scotland) {
            onOrAfter(LocalDate.of(year, 11, 30), "St Andrew's Day");
        }
        LocalDate christmas = LocalDate.of(year, 12, 25);
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            // Boxing Day, a Monday, keeps its own day, and Christmas Day gets the one behind it.
            days.put(christmas.plusDays(1), "Boxing Day");
            days.put(christmas.plusDays(2), "Christmas Day" + SUBSTITUTE);
        } else {
            onOrAfter(christmas, "Christmas Day");
            onOrAfter(christmas.plusDays(1), "Boxing Day");
        }
    }

    private void onOrAfter(LocalDate day, String name) {
        LocalDate free = day;
        while (WorkingDays.isWeekend(free) || days.containsKey(free)) {
            free = free.plusDays(1);
        }
        days.put(free, free.equals(day) ? name : name + SUBSTITUTE);
    }

    private LocalDate firstMondayOf(Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private LocalDate lastMondayOf(Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
