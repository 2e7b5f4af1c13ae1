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
    @Tag("COV-03")
    void aChangeToldLateLeavesALaterOneAsItIs() {
        house.day(10);
        house.hours.change(reference, new BigDecimal("6"), on(9), "She walks to the bathroom by herself.");

        house.hours.change(reference, new BigDecimal("14"), on(3), "Nobody had told of the second visit.");

        // Three days at £10, six at £14, and 33 at £6.
        assertThat(committed()).isEqualByComparingTo("312.00");
        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("6");
        assertThat(house.provision.places.held(reference))
                .containsEntry(on(8), new BigDecimal("14.00"))
                .containsEntry(on(9), new BigDecimal("6.00"));
    }

    @Test
    void whatWasAlreadyKnownIsKeptForTheDayOnWhichItWasTold() {
        house.hours.change(reference, BigDecimal.TEN, on(9), "Ten again from here.");
        house.hours.change(reference, new BigDecimal("14"), on(3), "More for six days.");

        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("10");
    }

    @Test
    void aChangeToldByMistakeIsTakenBackWithThePlaceAndTheMoney() {
        house.hours.change(reference, new BigDecimal("14"), on(3), "More.");
        house.hours.change(reference, new BigDecimal("6"), on(9), "Less.");

        house.hours.takeBack(reference, on(3), "It was about her neighbour.");

        // Nine days at £10, and 33 at £6.
        assertThat(committed()).isEqualByComparingTo("288.00");
        assertThat(house.facts(HoursChanged.class))
                .extracting(HoursChanged::change)
                .endsWith(new Change("Hours a week from " + Wording.day(on(3)), "14", "10"));
        assertThat(Refusals.field(() -> house.hours.takeBack(reference, on(3), "Again.")))
                .isEqualTo("from");
    }

    @Test
    void toldTwiceItChangesNothing() {
        house.hours.change(reference, new BigDecimal("14"), on(0), "More.");
        house.hours.change(reference, new BigDecimal("14"), on(0), "More.");

        assertThat(house.facts(HoursChanged.class)).hasSize(1);
    }
}
