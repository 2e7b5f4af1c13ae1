package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.FRAMEWORK;

import org.junit.jupiter.api.Test;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.capacity.PlaceFact.PlaceReturned;

/** Support was ended by mistake, and its place may be somebody else's by now. */
class PlaceReturnServiceTests {

    private static final String CASE = "REF-970001";

    private final InMemoryCapacity memory = new InMemoryCapacity();

    private static String ended(CapacityFixture capacity) {
        String reference = capacity.placedIn(BLOCK);
        capacity.done(door -> door.end(reference, capacity.today()));
        return reference;
    }

    @Test
    void aPlaceThatIsStillFreeIsTakenAgain() {
        CapacityFixture capacity = memory.council(slots(BLOCK, 1));
        String reference = ended(capacity);

        assertThat(capacity.takenBack(reference, 3, 41)).isFalse();

        assertThat(capacity.facts).contains(new PlaceReturned(reference, CASE, capacity.in(3), capacity.in(41)));
        assertThat(capacity.status(reference)).isEqualTo(PlaceStatus.PLACED);
        assertThat(capacity.place(reference).days().last()).isEqualTo(capacity.in(41));
        assertThat(capacity.free(BLOCK, capacity.in(2))).isEqualByComparingTo("1");
        assertThat(capacity.free(BLOCK, capacity.in(3))).isEqualByComparingTo("0");
    }

    @Test
    void anotherSourceWithRoomGivesItWhereItsOwnIsFull() {
        CapacityFixture capacity = memory.council(slots(BLOCK, 1), slots(FRAMEWORK, 1));
        String reference = ended(capacity);
        capacity.ask(CapacityFixture.reference(), false, 1, 41, null);

        assertThat(capacity.takenBack(reference, 1, 41)).isFalse();

        assertThat(capacity.free(FRAMEWORK, capacity.in(1))).isEqualByComparingTo("0");
    }

    @Test
    void nobodyIsWithoutCareAndAFullSourceIsTold() {
        CapacityFixture capacity = memory.council(slots(BLOCK, 1));
        String reference = ended(capacity);
        capacity.ask(CapacityFixture.reference(), false, 1, 41, null);

        assertThat(capacity.takenBack(reference, 1, 41)).isTrue();

        assertThat(capacity.facts).contains(new PlaceOverfull(reference, CASE, BLOCK, capacity.in(1), capacity.in(41)));
        assertThat(capacity.free(BLOCK, capacity.in(1))).isEqualByComparingTo("-1");
    }

    @Test
    void whatWasNeverGivenBackIsNotTakenTwice() {
        CapacityFixture capacity = memory.council(slots(BLOCK, 2));
        String reference = capacity.placedIn(BLOCK);

        assertThat(capacity.takenBack(reference, 0, 41)).isFalse();

        assertThat(capacity.facts).noneMatch(PlaceReturned.class::isInstance);
        assertThat(capacity.free(BLOCK, capacity.today())).isEqualByComparingTo("1");
    }
}
