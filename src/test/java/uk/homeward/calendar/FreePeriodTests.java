package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreePeriodTests {

    @Test
    void isFortyTwoDaysOfWhichTheFirstIsDayOne() {
        FreePeriod sixWeeks = new FreePeriod(LocalDate.of(2026, 11, 23));

        assertThat(sixWeeks.lastFreeDay()).isEqualTo("2027-01-03");
        assertThat(sixWeeks.firstChargeableDay()).isEqualTo("2027-01-04");
        assertThat(ChronoUnit.DAYS.between(sixWeeks.firstDay(), sixWeeks.firstChargeableDay()))
                .isEqualTo(42);
    }

    /** 1,008 hours are not six weeks when the clocks change: the charge would begin an hour late or early. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-04-21, 1007", // forward on 29 March 2026
        "2026-10-01, 2026-11-12, 1009", // back on 25 October 2026
        "2026-06-01, 2026-07-13, 1008"
    })
    void endsOnItsMorningOverAClockChange(LocalDate firstDay, LocalDate firstChargeableDay, long hours) {
        WorkingHours day = new WorkingHours(LocalTime.of(8, 0), LocalTime.of(20, 0));

        LocalDate chargedFrom = new FreePeriod(firstDay).firstChargeableDay();

        assertThat(chargedFrom).isEqualTo(firstChargeableDay);
        assertThat(day.morningOf(chargedFrom).atZone(WorkingHours.ZONE).toLocalTime())
                .isEqualTo("08:00");
        assertThat(Duration.between(day.morningOf(firstDay), day.morningOf(chargedFrom)))
                .isEqualTo(Duration.ofHours(hours));
    }
}
