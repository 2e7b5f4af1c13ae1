package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Change;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.PlannedStartMoved;
import uk.homeward.shortterm.EpisodeFact.StartMissed;

/** F4: the person goes home on another day, and nobody has come yet. Room for one person at a time. */
class PlannedStartTests {

    private final EpisodeHouse house = ServiceExamples.home()
            .usualHours(10)
            .house(
                    new CapacityRules(Map.of(
                            "HOME",
                            List.of(new ContractedSource(
                                    ContractSource.BLOCK,
                                    "invented-care",
                                    null,
                                    CapacityUnit.HOURS_A_WEEK,
                                    BigDecimal.TEN,
                                    LocalDate.of(2020, 4, 1),
                                    null)))),
                    EpisodeHouse.ANY_MONEY);

    private String asked(String person, LocalDate start) {
        String reference = house.opening.open(
                EpisodeHouse.request("HOME", "REF-%06d".formatted(house.rows.size() + 1), person, start, false));
        var unused = house.provision.provision.ask(reference);
        return reference;
    }

    private LocalDate move(String reference, LocalDate day) {
        return house.plannedStarts.move(reference, day, day, null);
    }

    @Test
    void theStartMovesWithItsPlaceAndManagersHearOfTheNewDayToo() {
        String reference = asked("PER-000001", on(0));
        house.day(1);
        house.missedStarts.escalateStart(reference);

        assertThat(move(reference, on(3))).isEqualTo(on(3));

        assertThat(house.opening.placementDates(reference))
                .extracting(PlacementDates::plannedStartOn, PlacementDates::startMissedOn)
                .containsExactly(on(3), on(4));
        assertThat(house.provision.provision.find(reference).orElseThrow().until())
                .isEqualTo(on(44));
        assertThat(house.facts(PlannedStartMoved.class))
                .containsExactly(new PlannedStartMoved(
                        reference,
                        "REF-000001",
                        on(3),
                        new Change("First day of support, as planned", Wording.day(on(0)), Wording.day(on(3)))));
        house.day(4);
        house.missedStarts.escalateStart(reference);
        house.missedStarts.escalateStart(reference);
        assertThat(house.facts(StartMissed.class))
                .extracting(StartMissed::plannedStartOn)
                .containsExactly(on(0), on(3));
    }

    @Test
    void whereThePlaceIsNotFreeAnyEarlierTheStartStaysAndSoDoesThePlace() {
        asked("PER-000002", on(0));
        String reference = asked("PER-000001", on(42));

        assertThat(move(reference, on(40))).isEqualTo(on(42));

        assertThat(house.view(reference).plannedStartOn()).isEqualTo(on(42));
        assertThat(house.row(reference).request().dischargeOn()).isEqualTo(on(40));
        assertThat(house.provision.provision.find(reference).orElseThrow().from())
                .isEqualTo(on(42));
    }

    /** Told two days late that the person is at home: a visit on those days may be told. */
    @Test
    void supportMayHaveStartedSinceTheDayOnWhichThePersonReallyWentHome() {
        String reference = asked("PER-000001", on(5));
        house.day(3);

        house.plannedStarts.move(reference, on(3), on(1), null);

        house.starts.confirm(reference, EpisodeHouse.starting(on(2), null));
        assertThat(house.view(reference).startedOn()).isEqualTo(on(2));
    }

    /** Told with the wrong day, and put right: the correction of a start may then follow. */
    @Test
    void aCorrectedDischargeGoesWithTheEpisodeAndMovesNothingElse() {
        String reference = house.started("HOME");
        LocalDate end = house.view(reference).plannedEndOn();

        house.plannedStarts.correctDischarge(reference, on(-2));

        assertThat(house.row(reference).request().dischargeOn()).isEqualTo(on(-2));
        assertThat(house.view(reference).plannedEndOn()).isEqualTo(end);
        house.startCorrections.ask(reference, on(-1), "The first visit was the day before.");
    }

    @Test
    @Tag("HAM-05")
    void whatFollowsAfterTheContractGoesWithTheRequest() {
        String reference = asked("PER-000001", on(0));

        house.plannedStarts.move(reference, on(3), on(3), "Her daughter moves in.");

        assertThat(house.row(reference).request().wish().exitPlan()).isEqualTo("Her daughter moves in.");
    }

    @Test
    void aServiceThatClosesBeforeSaysSo() {
        EpisodeHouse closing = ServiceExamples.home().closesOn(on(50)).house();
        String reference = closing.open("HOME");

        assertThat(Refusals.field(() -> closing.plannedStarts.move(reference, on(51), on(51), null)))
                .isEqualTo("plannedStartOn");
    }

    @Test
    void whatHasStartedIsNotPlannedAnyMore() {
        String reference = house.started("HOME");

        assertThat(Refusals.of(() -> move(reference, on(3)))).isInstanceOf(Conflict.class);
    }
}
