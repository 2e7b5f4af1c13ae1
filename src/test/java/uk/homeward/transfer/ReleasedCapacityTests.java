package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.DailyAmounts;
import uk.homeward.transfer.ReleasedCapacity.Change;

@Tag("DER-13")
class ReleasedCapacityTests {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    /** 14 hours and 23 minutes are 14.38 hours and a little more, which is nobody's until it adds up. */
    @Test
    void hoursAreGainedAsTheyAreReleasedAndNoMore() {
        DailyAmounts gained = ReleasedCapacity.hours(List.of(
                new Change(DAY, 863), new Change(DAY.plusDays(7), 2 * 863), new Change(DAY.plusDays(30), -863)));

        assertThat(gained.on(DAY.minusDays(1))).isZero();
        assertThat(gained.on(DAY)).isEqualByComparingTo("14.38");
        assertThat(gained.on(DAY.plusDays(7))).isEqualByComparingTo("43.15");
        assertThat(gained.on(DAY.plusDays(30))).isEqualByComparingTo("28.76");
    }

    /** The golden figures of the programme, in hours with two decimals. */
    @Test
    void sixHundredPeopleGiveWhatTheProgrammeSays() {
        DailyAmounts gained =
                ReleasedCapacity.hours(List.of(new Change(DAY, 540 * 863L), new Change(DAY.plusDays(20), -20 * 863L)));

        assertThat(gained.on(DAY.plusDays(20))).isEqualByComparingTo("7479.33");
    }
}
