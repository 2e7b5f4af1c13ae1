package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.refusal.Refusal;

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
    @ValueSource(strings = {"2022-12-31", "2029-01-01", "2035-06-04"})
    void refuseADayWhoseBankHolidaysAreNotKnown(LocalDate beyond) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> england.isWorkingDay(beyond))
                .withMessageContaining("known from 2023 to 2028")
                .withMessageContaining(String.valueOf(beyond.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, false", "2023-01-03, true", "2028-12-29, true", "2028-12-31, false"})
    void areKnownFromTheFirstDayOfTheDataToItsLast(LocalDate day, boolean workingDay) {
        assertThat(england.isWorkingDay(day)).isEqualTo(workingDay);
    }

    @Test
    void areNeverCountedBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> england.after(LocalDate.of(2026, 11, 26), -1));
    }

    @Test
    void refuseToCountPastTheEndOfTheData() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> england.after(LocalDate.of(2028, 12, 29), 1));
    }
}
