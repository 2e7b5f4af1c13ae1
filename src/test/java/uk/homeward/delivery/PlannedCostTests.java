package uk.homeward.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.delivery.Cared.MONDAY;
import static uk.homeward.delivery.Cared.given;
import static uk.homeward.delivery.Cared.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What care has cost, to the penny. */
class PlannedCostTests {

    private static final List<LocalTime> FOUR_A_DAY =
            List.of(LocalTime.of(8, 0), LocalTime.of(12, 30), LocalTime.of(18, 0), LocalTime.of(21, 0));

    /** Four visits of 30 minutes each day and two of 60 a week at £15.73 cost £251.68 a week. */
    @Test
    void aWeekOfSixteenHoursCostsWhatItsContractSays() {
        List<VisitNeed> visits = new ArrayList<>(week("PLN-000001", FOUR_A_DAY));
        for (DayOfWeek day : List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)) {
            LocalTime time = LocalTime.of(10, 0);
            visits.add(new VisitNeed("PLN-000001", visits.size() + 1, day, time, time.plusMinutes(30), 60, 1, false));
        }
        Delivery delivery = new Delivery(1);
        delivery.begin(given("harbour", visits, MONDAY));

        assertThat(cost(delivery, MONDAY.plusDays(6))).containsExactly(25_168L);
        assertThat(cost(delivery, MONDAY.plusDays(27))).containsExactly(4 * 25_168L);
    }

    @Test
    void nobodyIsPaidForVisitsThatWereLeftOut() {
        Delivery delivery = Cared.by("harbour");
        LocalDate away = MONDAY.plusDays(2);
        delivery.rota().pauses().add(new Pause(null, away, away.plusDays(1), PauseCause.HOSPITAL, null));

        // Five days of three visits of half an hour: 7.5 hours at £15.73.
        assertThat(cost(delivery, MONDAY.plusDays(6))).containsExactly(11_798L);
    }

    @Test
    void eachIsPaidForTheVisitsThatItAnsweredFor() {
        Delivery delivery = Cared.by("harbour");
        LocalDate change = MONDAY.plusDays(3);
        delivery.handOver(1, given("saltmarsh", week(), change), change.atTime(8, 0), change.atTime(12, 30));

        // Ten visits of half an hour, then eleven, at £15.73.
        assertThat(cost(delivery, MONDAY.plusDays(6))).containsExactly(7_865L, 8_652L);
    }

    @Test
    void whatHasNoVisitsCostsTheHoursOfItsWeek() {
        Delivery delivery = new Delivery(1);
        delivery.begin(given("harbour", List.of(VisitNeed.window("PLN-000001", 1, 600)), MONDAY));

        assertThat(cost(delivery, MONDAY.plusDays(6))).containsExactly(15_730L);
    }

    private static List<Long> cost(Delivery delivery, LocalDate until) {
        return new PlannedCost(delivery, until)
                .ofElements().stream().map(ElementCost::pence).toList();
    }
}
