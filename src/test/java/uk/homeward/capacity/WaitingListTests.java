package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.SERVICE;
import static uk.homeward.capacity.CapacityFixture.hours;
import static uk.homeward.capacity.CapacityFixture.reference;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.capacity.PlaceFact.PlaceAwaited;
import uk.homeward.capacity.PlaceFact.PlaceGivenBack;
import uk.homeward.capacity.PlaceFact.SpotAsked;
import uk.homeward.capacity.PlaceFact.SpotDeclined;
import uk.homeward.capacity.PlaceFact.WaitCancelled;
import uk.homeward.council.CapacityUnit;

@DisplayName("Whoever waits")
class WaitingListTests {

    private static final String CASE = "REF-970001";

    private final InMemoryCapacity memory = new InMemoryCapacity();

    @SuppressWarnings("NullAway.Init")
    private CapacityFixture capacity;

    private String wants(int hours, int from, int until) {
        String reference = reference();
        capacity.ask(reference, false, from, until, hours);
        return reference;
    }

    private void more(int hours, int from) {
        capacity.changed(door -> door.change(
                SERVICE,
                new ChangeRequest(
                        BLOCK, ChangeKind.VARIED, BigDecimal.valueOf(hours), capacity.in(from), null, "Agreed.")));
    }

    @Test
    void isToldToWaitAndWhoeverHasAPlaceIsNot() {
        capacity = memory.council(slots(BLOCK, 1));
        capacity.placedIn(BLOCK);
        String next = capacity.waiting(false);

        assertThat(capacity.facts)
                .filteredOn(PlaceAwaited.class::isInstance)
                .containsExactly(new PlaceAwaited(next, CASE));
    }

    @Test
    void isToldWhenAPlaceIsGivenBackAndUntilWhenItWasTaken() {
        capacity = memory.council(slots(BLOCK, 1));
        String first = capacity.placedIn(BLOCK);

        capacity.done(door -> door.end(first, capacity.in(60)));

        assertThat(capacity.facts).contains(new PlaceGivenBack(first, CASE, capacity.in(41)));
    }

    /** What was kept for one who leaves goes to those behind. */
    @Test
    void leavesWhatWasKeptForThemToTheNext() {
        capacity = memory.council(hours(BLOCK, 10));
        String large = wants(20, 0, 41);
        Stream.of(1, 1, 1).forEach(hours -> wants(hours, 0, 41));
        String behind = wants(1, 0, 41);
        assertThat(capacity.status(behind)).isEqualTo(PlaceStatus.WAITING);

        capacity.done(door -> door.end(large, capacity.today()));

        assertThat(capacity.found()).containsExactly(behind);
        assertThat(capacity.facts).contains(new WaitCancelled(large, CASE, "Support is not needed any more."));
    }

    /** Two were placed before them already: the third of now is the last. */
    @Test
    void isPassedOverThreeTimesEvenWhereSeveralAreServedAtOnce() {
        capacity = memory.council(hours(BLOCK, 10));
        wants(20, 0, 41);
        Stream.of(2, 2).forEach(hours -> wants(hours, 0, 41));
        String third = wants(7, 0, 41);
        String fourth = wants(7, 0, 41);

        more(8, 0);

        assertThat(capacity.found()).containsExactly(third);
        assertThat(capacity.status(fourth)).isEqualTo(PlaceStatus.WAITING);
    }

    /** What they need is kept once, however many others find days on which there is more. */
    @Test
    void hasNoMoreKeptForThemThanTheyNeed() {
        capacity = memory.council(hours(BLOCK, 10));
        wants(20, 0, 41);
        Stream.of(1, 1, 1).forEach(hours -> wants(hours, 0, 41));
        String one = wants(15, 21, 41);
        String other = wants(5, 21, 41);

        more(33, 21);

        assertThat(capacity.found()).containsExactly(one, other);
    }

    @Test
    @Tag("HAM-16")
    void isAskedForOnTheSpotOnce() {
        capacity = memory.council(slots(BLOCK, 1), slots(SPOT, null));
        capacity.placedIn(BLOCK);
        String next = reference();
        capacity.ask(next);
        assertThat(capacity.facts).contains(new SpotAsked(next, CASE));

        capacity.done(door -> door.moveOn(SERVICE));

        assertThat(capacity.facts).filteredOn(SpotAsked.class::isInstance).containsExactly(new SpotAsked(next, CASE));
        assertThat(capacity.facts).noneMatch(PlaceAwaited.class::isInstance);
    }

    @Test
    @Tag("HAM-16")
    void waitsADayForTheBlockRatherThanBuyOnTheSpot() {
        capacity = memory.council(slots(BLOCK, 1), slots(SPOT, null));
        capacity.ask(reference(), false, 0, 0, null);

        assertThat(capacity.ask(reference()))
                .isEqualTo(new PlacementResult.Placed(BLOCK, capacity.in(1), capacity.in(42)));
    }

    /** The other slot of the block is bought from the day after tomorrow. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("HAM-16")
    void hasThePlaceOfTheBlockThatCameFreeWhileAManagerDecided(boolean approves) {
        capacity = memory.council(
                slots(BLOCK, 1),
                CapacityFixture.source(
                        BLOCK, CapacityUnit.SLOTS, 1, memory.clock.today().plusDays(2)),
                slots(SPOT, null));
        capacity.placedIn(BLOCK);
        String next = reference();
        capacity.ask(next);
        memory.clock.set(capacity.in(1));

        PlacementResult answer = capacity.spot(door -> approves
                ? door.approve(next, "Nobody else can go.", "The manager")
                : door.decline(next, "The family bridges the week."));

        assertThat(answer).isEqualTo(new PlacementResult.Placed(BLOCK, capacity.in(1), capacity.in(42)));
        assertThat(capacity.place(next)).hasFieldOrPropertyWithValue("spotApprover", null);
    }

    @Test
    @Tag("HAM-16")
    void isToldWhyNothingIsBoughtOnTheSpot() {
        capacity = memory.council(slots(BLOCK, 1), slots(SPOT, null));
        capacity.placedIn(BLOCK);
        String next = reference();
        capacity.ask(next);

        capacity.spot(door -> door.decline(next, "The family bridges the week."));

        assertThat(capacity.facts).contains(new SpotDeclined(next, CASE, "The family bridges the week."));
    }

    /** A purchase takes a place of its own, and what the block kept for the person goes to the next. */
    @Test
    @Tag("HAM-16")
    void isNotKeptForOnceTheyHaveAPlaceOnTheSpot() {
        capacity = memory.council(hours(BLOCK, 10), hours(SPOT, null));
        String large = wants(20, 0, 41);
        Stream.of(1, 1, 1).forEach(hours -> wants(hours, 0, 41));
        String behind = wants(1, 0, 41);
        assertThat(capacity.status(behind)).isEqualTo(PlaceStatus.SPOT_ASKED);

        capacity.spot(door -> door.approve(large, "Nobody else can go.", "The manager"));

        assertThat(capacity.found()).containsExactly(behind);
        assertThat(taken(SPOT)).isEqualByComparingTo("20");
    }

    private BigDecimal taken(ContractSource source) {
        return capacity.reported(look -> look.service(SERVICE)).sources().stream()
                .filter(shown -> shown.source() == source)
                .map(SourceCapacity::taken)
                .findFirst()
                .orElseThrow();
    }
}
