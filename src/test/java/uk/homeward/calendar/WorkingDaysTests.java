package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private final WorkingDays england = new WorkingDays(Jurisdiction.ENGLAND);
    private final WorkingDays scotland = new WorkingDays(Jurisdiction.SCOTLAND);

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, true, true", // a Friday
        "2026-11-28, false, false", // a Saturday
        "2026-11-29, false, false", // a Sunday
        "2026-11-30, true, false", // St Andrew's Day
        "2026-01-02, true, false",
        "2026-04-06, false, true", // Easter Monday
        "2026-08-03, true, false", // summer bank holiday in Scotland
        "2026-08-31, false, true", // summer bank holiday in England
        "2026-12-28, false, false" // Boxing Day, substitute
    })
    void leaveOutWeekendsAndTheHolidaysOfTheJurisdiction(LocalDate day, boolean inEngland, boolean inScotland) {
        assertThat(england.isWorkingDay(day)).isEqualTo(inEngland);
        assertThat(scotland.isWorkingDay(day)).isEqualTo(inScotland);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 0, 2026-11-26",
        "2026-11-28, 0, 2026-11-30",
        "2026-11-26, 2, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-12-24, 1, 2026-12-29",
        "2026-12-31, 1, 2027-01-04"
    })
    void areCountedForwards(LocalDate from, int workingDays, LocalDate reached) {
        assertThat(england.after(from, workingDays)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"2014, false", "2015, true", "2028, true", "2029, false"})
    void tellWhetherTheHolidaysOfAYearWerePublished(int year, boolean known) {
        assertThat(england.knows(year)).isEqualTo(known);
    }

    /** Case S6: a missing year is counted by the usual rules, and stops nothing. */
    @ParameterizedTest
    @CsvSource({"2028-12-29, 1, 2029-01-02", "2029-03-29, 1, 2029-04-03", "2029-12-24, 1, 2029-12-27"})
    void areCountedByTheUsualRulesInAYearThatNobodyKnows(LocalDate from, int workingDays, LocalDate reached) {
        assertThat(england.after(from, workingDays)).isEqualTo(reached);
    }

    @Test
    void knowWhatWasAnnouncedMeanwhile() {
        LocalDate jubilee = LocalDate.of(2027, 6, 4);
        LocalDate movedFrom = LocalDate.of(2027, 5, 31);
        WorkingDays told = new WorkingDays(
                Jurisdiction.ENGLAND,
                () -> new HolidayChanges.Stated(
                        Map.of(jubilee, "Jubilee"), Map.of(movedFrom, "Spring bank holiday"), Set.of(2029)));

        assertThat(told.isWorkingDay(jubilee)).isFalse();
        assertThat(told.isWorkingDay(movedFrom)).isTrue();
        assertThat(told.after(LocalDate.of(2027, 6, 3), 1)).isEqualTo(LocalDate.of(2027, 6, 7));
        assertThat(told.holidaysIn(2027)).containsKey(jubilee).doesNotContainKey(movedFrom);
        assertThat(told.holidaysIn(2028)).doesNotContainKey(jubilee);
        assertThat(told.knows(2029)).isTrue();
        assertThat(told.knows(2030)).isFalse();
    }

    @Test
    void areNeverCountedBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> england.after(LocalDate.of(2026, 11, 26), -1));
    }

    /** Easter 2026: Thursday, 2 April, is the last before Tuesday, 7 April. */
    @Test
    void areCountedOverAHolidayInBothDirections() {
        WorkingDays england = new WorkingDays(Jurisdiction.ENGLAND);
        LocalDate thursday = LocalDate.of(2026, 4, 2);

        assertThat(england.before(LocalDate.of(2026, 4, 7))).isEqualTo(thursday);
        assertThat(england.before(thursday)).isEqualTo(thursday.minusDays(1));
        assertThat(england.after(thursday, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(england.after(thursday, 2)).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(england.after(thursday.minusDays(3), 2)).isEqualTo(thursday.minusDays(1));
        assertThat(england.asTold().test(thursday)).isTrue();
        assertThat(england.asTold().test(thursday.plusDays(1))).isFalse();
    }
}
