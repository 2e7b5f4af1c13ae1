package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.SERVICE;
import static uk.homeward.capacity.CapacityFixture.reference;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;

/** F4: the discharge is put off or brought forward, and one block slot is there. */
class ReplanningServiceTests {

    private final InMemoryCapacity memory = new InMemoryCapacity();

    @SuppressWarnings("NullAway.Init")
    private CapacityFixture capacity;

    @BeforeEach
    void oneSlot() {
        capacity = memory.council(slots(BLOCK, 1));
    }

    private static LocalDate day(int day) {
        return InMemoryCapacity.TODAY.plusDays(day);
    }

    private PlacementResult replan(String reference, int from, int until) {
        return capacity.replanned(door ->
                door.replan(new CapacityRequest(reference, "REF-970001", SERVICE, false, day(from), day(until), null)));
    }

    @Test
    void whoeverWaitsKeepsTheirTurn() {
        String first = capacity.placedIn(BLOCK);
        String second = capacity.waiting(false);
        memory.clock.set(day(1));
        String third = capacity.waiting(false);

        assertThat(replan(second, 3, 44)).isInstanceOf(PlacementResult.Waiting.class);

        assertThat(capacity.line()).extracting(PlaceView::reference).containsExactly(second, third);
        assertThat(capacity.place(second).days()).isEqualTo(new Days(day(3), day(44)));
        capacity.done(door -> door.end(first, day(2)));
        assertThat(capacity.status(second)).isEqualTo(PlaceStatus.PLACED);
        assertThat(capacity.status(third)).isEqualTo(PlaceStatus.WAITING);
    }

    @Test
    void whoeverWaitsHasAPlaceAtOnceWhereTheNewDaysAreFree() {
        capacity.placedIn(BLOCK);
        String second = capacity.waiting(false);

        assertThat(replan(second, 42, 83)).isEqualTo(new PlacementResult.Placed(BLOCK, day(42), day(83)));

        assertThat(capacity.facts).as("they are answered").noneMatch(PlaceFound.class::isInstance);
    }

    @Test
    void aPlaceWaitsForWhoeverComesLater() {
        String first = capacity.placedIn(BLOCK);
        String next = reference();
        capacity.ask(next, false, 42, 60, null);

        assertThat(replan(first, 3, 44)).isEqualTo(new PlacementResult.Placed(BLOCK, day(3), day(44)));

        assertThat(capacity.facts).anyMatch(PlaceOverfull.class::isInstance);
    }

    @Test
    void aPlaceIsNotHadBeforeItIsFree() {
        String before = reference();
        capacity.ask(before, false, 0, 4, null);
        String first = reference();
        capacity.ask(first, false, 7, 48, null);

        assertThat(replan(first, 4, 45)).isEqualTo(new PlacementResult.Placed(BLOCK, day(7), day(48)));
        assertThat(replan(first, 5, 46)).isEqualTo(new PlacementResult.Placed(BLOCK, day(5), day(46)));
        assertThat(capacity.facts).noneMatch(PlaceOverfull.class::isInstance);
    }

    @Test
    void whereNothingIsLimitedTheDaysAreThoseAskedFor() {
        assertThat(replan(reference(), 4, 45)).isEqualTo(new PlacementResult.Placed(null, day(4), day(45)));
    }

    @Test
    void whatALaterStartFreesGoesToWhoeverWaits() {
        String first = capacity.placedIn(BLOCK);
        String second = capacity.waiting(false);

        replan(first, 42, 83);

        assertThat(capacity.found()).containsExactly(second);
    }
}
