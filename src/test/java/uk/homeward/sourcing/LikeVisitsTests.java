package uk.homeward.sourcing;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikeVisitsTests {

    @Test
    void daysInARowAreReadAsASpan() {
        assertThat(LikeVisits.words(at(8, 1, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)))
                .containsExactly("Monday to Friday 08:00, 30 minutes");
        assertThat(LikeVisits.words(at(8, 1, DayOfWeek.values()))).containsExactly("Every day 08:00, 30 minutes");
    }

    @Test
    void daysApartAreNamed() {
        assertThat(LikeVisits.words(at(8, 1, MONDAY, WEDNESDAY, FRIDAY)))
                .containsExactly("Monday, Wednesday and Friday 08:00, 30 minutes");
        assertThat(LikeVisits.words(at(8, 1, SATURDAY, SUNDAY)))
                .containsExactly("Saturday and Sunday 08:00, 30 minutes");
        assertThat(LikeVisits.words(at(8, 1, SUNDAY))).containsExactly("Sunday 08:00, 30 minutes");
    }

    /** What differs in its time, its workers or whether it may come later is another visit. */
    @Test
    void onlyLikeVisitsAreReadAsOne() {
        List<NeededVisit> week = new ArrayList<>(at(8, 1, MONDAY, TUESDAY, WEDNESDAY));
        week.addAll(at(18, 1, MONDAY));
        week.addAll(at(8, 2, THURSDAY));
        week.add(new NeededVisit(9, FRIDAY, LocalTime.of(8, 0), LocalTime.of(8, 0), 30, 1, true, false));

        assertThat(LikeVisits.words(week))
                .containsExactly(
                        "Monday to Wednesday 08:00, 30 minutes",
                        "Monday 18:00, 30 minutes",
                        "Thursday 08:00, 30 minutes, 2 workers",
                        "Friday 08:00, 30 minutes");
    }

    @Test
    void aPlanWithoutVisitsIsOneLine() {
        assertThat(LikeVisits.words(List.of(NeededVisits.whole(new BigDecimal("12.5")))))
                .containsExactly("The whole of the plan");
    }

    private static List<NeededVisit> at(int hour, int workers, DayOfWeek... days) {
        List<NeededVisit> visits = new ArrayList<>();
        for (DayOfWeek day : days) {
            LocalTime time = LocalTime.of(hour, 0);
            visits.add(new NeededVisit(visits.size() + 1, day, time, time, 30, workers, false, false));
        }
        return visits;
    }
}
