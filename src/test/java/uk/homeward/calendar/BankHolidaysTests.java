package uk.homeward.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts every year's bank holidays again by the rules behind them, and compares them with the data. */
class BankHolidaysTests {

    /** What a proclamation added or moved, as published on GOV.UK. */
    private static final List<LocalDate> PROCLAIMED = List.of(
            LocalDate.of(2020, 5, 8), // the early May bank holiday, for 75 years since VE Day
            LocalDate.of(2022, 6, 2), // the spring bank holiday, for the Platinum Jubilee
            LocalDate.of(2022, 6, 3), // the Platinum Jubilee
            LocalDate.of(2022, 9, 19), // the State Funeral
            LocalDate.of(2023, 5, 8)); // the Coronation

    private static final List<LocalDate> MOVED = List.of(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));
    private static final LocalDate WORLD_CUP_IN_SCOTLAND = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @EnumSource
    void areThoseThatTheRulesGiveFor2015To2028ButWhatWasProclaimed(Jurisdiction jurisdiction) {
        NavigableSet<LocalDate> byTheRules = new TreeSet<>(PROCLAIMED);
        for (int year = 2015; year <= 2028; year++) {
            byTheRules.addAll(ofYear(year, jurisdiction));
        }
        byTheRules.removeAll(MOVED);
        if (jurisdiction == Jurisdiction.SCOTLAND) {
            byTheRules.add(WORLD_CUP_IN_SCOTLAND);
        }

        assertThat(days(jurisdiction, 2015, 2028)).containsExactlyElementsOf(byTheRules);
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheRulesWhereNoneArePublished(Jurisdiction jurisdiction) {
        for (int year : List.of(2011, 2014, 2029, 2033, 2038, 2039)) {
            assertThat(days(jurisdiction, year, year)).containsExactlyElementsOf(ofYear(year, jurisdiction));
            assertThat(BankHolidays.of(jurisdiction).arePublished(year)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void areNeverAtAWeekend(Jurisdiction jurisdiction) {
        assertThat(days(jurisdiction, 2010, 2060))
                .noneMatch(day -> day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY);
    }

    private static List<LocalDate> days(Jurisdiction jurisdiction, int first, int last) {
        BankHolidays holidays = BankHolidays.of(jurisdiction);
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> holidays.in(year).keySet().stream())
                .toList();
    }

    private static SortedSet<LocalDate> ofYear(int year, Jurisdiction jurisdiction) {
        SortedSet<LocalDate> days = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        addOrSubstitute(days, LocalDate.of(year, 1, 1));
        days.add(easter.minusDays(2));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        if (jurisdiction == Jurisdiction.SCOTLAND) {
            addOrSubstitute(days, LocalDate.of(year, 1, 2));
            days.add(LocalDate.of(year, Month.AUGUST, 1).with(firstInMonth(MONDAY)));
            addOrSubstitute(days, LocalDate.of(year, 11, 30));
        } else {
            days.add(easter.plusDays(1));
            days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        }
        addOrSubstitute(days, LocalDate.of(year, 12, 25));
        addOrSubstitute(days, LocalDate.of(year, 12, 26));
        return days;
    }

    private static void addOrSubstitute(SortedSet<LocalDate> days, LocalDate day) {
        LocalDate given = day;
        while (given.getDayOfWeek() == SATURDAY || given.getDayOfWeek() == SUNDAY || days.contains(given)) {
            given = given.plusDays(1);
        }
        days.add(given);
    }

    /** The Gregorian computus. */
    private static LocalDate easterSunday(int year) {
        int goldenNumber = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * goldenNumber + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - goldenNumber) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int offset = fullMoon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
