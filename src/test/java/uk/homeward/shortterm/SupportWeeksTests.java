package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.homeward.absence.DaysAway;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;

@DisplayName("A week of support")
class SupportWeeksTests {

    private static SupportWeeks weeks(@Nullable LocalDate lastDay, int today, Stay... stays) {
        return new SupportWeeks(
                on(0), lastDay, new TimeAway(new HospitalDays(List.of(stays)), DaysAway.NONE), on(today));
    }

    @Test
    void isOverOnTheDayAfterItsSeventh() {
        assertThat(weeks(null, 13).latest().number()).isEqualTo(1);
        assertThat(weeks(null, 14).latest().number()).isEqualTo(2);
        assertThat(weeks(null, 3).latest().number())
                .as("the first, while it lasts")
                .isEqualTo(1);
        assertThat(weeks(on(8), 8).latest().number())
                .as("the last, shorter one is over with support")
                .isEqualTo(2);
    }

    /** Nobody comes home on the day of an admission, but somebody does on the day of a return. */
    @Test
    void isMissingOnlyWhereSomebodyWasAtHome() {
        SupportWeek second = new SupportWeek(2, on(7));

        assertThat(weeks(null, 21, new Stay(on(7), on(14))).isAway(second)).isTrue();
        assertThat(weeks(null, 21, new Stay(on(7), on(13))).isAway(second)).isFalse();
        assertThat(weeks(null, 21, new Stay(on(8), on(14))).isAway(second)).isFalse();
        assertThat(weeks(null, 21, new Stay(on(7), null)).missing(Set.of(on(0))))
                .as("the third is one of hospital too")
                .isEmpty();
    }

    /** Back on the last day of support: there was nothing left to give. */
    @Test
    void ofWhichOnlyTheReturnOnTheLastDayIsLeftHadNobodyAtHome() {
        SupportWeek second = new SupportWeek(2, on(7));

        assertThat(weeks(on(10), 21, new Stay(on(7), on(10))).isAway(second)).isTrue();
        assertThat(weeks(on(10), 21, new Stay(on(7), on(9))).isAway(second)).isFalse();
        assertThat(weeks(on(20), 21, new Stay(on(7), on(20))).isAway(second)).isTrue();
        assertThat(weeks(on(20), 21, new Stay(on(7), on(10))).isAway(second)).isFalse();
    }
}
