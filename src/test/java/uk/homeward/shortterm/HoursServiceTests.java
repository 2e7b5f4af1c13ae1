package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Change;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Refusals;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.HoursChanged;

/** Support of 42 days at £7 an hour: 10 hours a week are £10 a day. */
@Tag("COV-03")
class HoursServiceTests {
    private final EpisodeHouse house =
            ServiceExamples.home().usualHours(10).onAFramework(CapacityUnit.HOURS_A_WEEK, 20, 7);
    private final String reference = placed();

    private String placed() {
        String placed = house.open("HOME");
        house.provision.provision.ask(placed);
        house.start(placed, null);
        return placed;
    }

    private BigDecimal committed() {
        return house.provision.money.find(reference).orElseThrow().amount();
    }

    @Test
    void hoursChangeFromAnyDayWithThePlaceAndTheMoney() {
        assertThat(committed()).isEqualByComparingTo("420.00");
        house.day(10);

        house.hours.change(reference, new BigDecimal("14"), on(3), "A second visit in the evening.");

        // Three days at £10, and 39 at £14.
        assertThat(committed()).isEqualByComparingTo("576.00");
        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("14");
        assertThat(house.facts(HoursChanged.class))
                .containsExactly(new HoursChanged(
                        reference,
                        "REF-000001",
                        on(3),
                        new Change("Hours a week from " + Wording.day(on(3)), "10", "14"),
                        "A second visit in the evening."));
    }

    @Test
    void hoursOutsideTheSupportOrWithoutAReasonAreRefused() {
        LocalDate end = requireNonNull(house.view(reference).plannedEndOn());

        assertThat(Refusals.field(() -> house.hours.change(reference, BigDecimal.ONE, on(-1), "Less")))
                .isEqualTo("from");
        assertThat(Refusals.field(() -> house.hours.change(reference, BigDecimal.ONE, end.plusDays(1), "Less")))
                .isEqualTo("from");
        assertThat(Refusals.field(() -> house.hours.change(reference, BigDecimal.ONE, on(0), " ")))
                .isEqualTo("reason");
        assertThat(committed()).isEqualByComparingTo("420.00");
        house.hours.change(reference, BigDecimal.ONE, end, "Less on the last day.");
    }

    @Test
    void toldTwiceItChangesNothing() {
        house.hours.change(reference, new BigDecimal("14"), on(0), "More.");
        house.hours.change(reference, new BigDecimal("14"), on(0), "More.");

        assertThat(house.facts(HoursChanged.class)).hasSize(1);
    }
}
