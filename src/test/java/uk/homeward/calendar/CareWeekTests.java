package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A week has 168 hours, and two workers at every one of them are the most. */
class CareWeekTests {

    @ParameterizedTest
    @CsvSource({"168, false, true", "168.25, true, true", "336, true, true", "336.01, true, false"})
    void moreThanOneWorkerCanGiveNeedsTwoAndMoreThanTwoCanIsNoWeek(BigDecimal hours, boolean two, boolean holds) {
        assertThat(CareWeek.needsTwoWorkers(hours)).isEqualTo(two);
        assertThat(CareWeek.holds(hours)).isEqualTo(holds);
    }
}
