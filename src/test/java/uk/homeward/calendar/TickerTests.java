package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickerTests {

    @Test
    void saysWhatDayItIsToWhateverWaitsForADay() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        List<Object> said = new ArrayList<>();

        new Ticker(new MovableClock(today), said::add).tick();

        assertThat(said).containsExactly(new TimePassed(today));
    }

    /** A timer of a day fires at an hour in England or Scotland, wherever the machine stands. */
    @Test
    void theClockShowsTheTimeOfTheCouncil() {
        assertThat(new CalendarConfiguration().clock().getZone()).isEqualTo(WorkingHours.ZONE);
    }
}
