package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DER-13")
class ReleasedHoursTests {

    /** 14 hours and 23 minutes. */
    private static final long MINUTES = 863;

    private static final LocalDate DAY = LocalDate.of(2020, 10, 19);

    /** Of 600 people 60 stay, 45 have a direct payment, and 20 come back. */
    @Test
    void sixHundredPeopleReleaseWhatTheGoldenFiguresSay() {
        List<Release> releases = new ArrayList<>();
        for (int i = 0; i < 540; i++) {
            boolean payment = i < 45;
            boolean back = i >= 520;
            releases.add(new Release(
                    "Area " + i % 8,
                    MINUTES,
                    DAY.plusDays(i % 70),
                    back ? DAY.plusDays(100) : null,
                    payment ? ReleasedTo.DIRECT_PAYMENT : ReleasedTo.PROVIDER));
        }

        LocalDate end = DAY.plusDays(200);
        assertThat(Minutes.words(ReleasedHours.on(releases, end))).isEqualTo("7,479 h 20 min");
        assertThat(Minutes.words(ReleasedHours.on(
                        releases.stream()
                                .filter(one -> one.to() == ReleasedTo.PROVIDER)
                                .toList(),
                        end)))
                .isEqualTo("6,832 h 5 min");
        List<ReleasedHours> weeks = ReleasedHours.byWeek(releases);
        LocalDate last = weeks.get(weeks.size() - 1).week();
        assertThat(weeks.stream()
                        .filter(one -> one.week().equals(last))
                        .mapToLong(ReleasedHours::minutes)
                        .sum())
                .isEqualTo(520 * MINUTES);
    }

    @Test
    void whatComesBackIsNoLongerReleased() {
        Release back = new Release("Amber", MINUTES, DAY, DAY.plusDays(10), ReleasedTo.PROVIDER);

        assertThat(ReleasedHours.on(List.of(back), DAY.minusDays(1))).isZero();
        assertThat(ReleasedHours.on(List.of(back), DAY)).isEqualTo(MINUTES);
        assertThat(ReleasedHours.on(List.of(back), DAY.plusDays(9))).isEqualTo(MINUTES);
        assertThat(ReleasedHours.on(List.of(back), DAY.plusDays(10))).isZero();
    }
}
