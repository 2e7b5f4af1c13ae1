package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTests {

    @Test
    void giveTheMorningAndTheEveningOfADayInLocalTime() {
        WorkingHours hours = new WorkingHours(LocalTime.of(8, 0), LocalTime.of(20, 0));

        assertThat(hours.morningOf(LocalDate.of(2026, 7, 1))).isEqualTo("2026-07-01T07:00:00Z");
        assertThat(hours.eveningOf(LocalDate.of(2026, 12, 1))).isEqualTo("2026-12-01T20:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"01:00, 20:00", "01:59, 20:00", "00:30, 01:30"})
    void refuseTheHourThatAClockChangeSkipsOrRepeats(LocalTime from, LocalTime until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(from, until))
                .withMessageContaining("outside 01:00 to 02:00");
    }

    @ParameterizedTest
    @CsvSource({"20:00, 08:00", "08:00, 08:00"})
    void refuseToEndBeforeTheyBegin(LocalTime from, LocalTime until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(from, until))
                .withMessageContaining("before");
    }

    @ParameterizedTest
    @CsvSource({"00:59, 20:00", "02:00, 20:00"})
    void acceptTimesThatHappenOnceEveryDay(LocalTime from, LocalTime until) {
        assertThat(new WorkingHours(from, until).from()).isEqualTo(from);
    }
}
