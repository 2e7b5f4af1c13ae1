package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.reference;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the database counts and sorts. */
class CapacityQueryTests extends CapacityDatabaseTest {

    @Test
    @Tag("HAM-16")
    @Tag("COV-09")
    void demandAndSpotPurchasesAreCountedByMonth() {
        council(slots(BLOCK, 2), slots(SPOT, null));
        capacity.placedIn(BLOCK);
        capacity.placedIn(BLOCK);
        String spot = reference();
        capacity.ask(spot);
        capacity.spot(door -> door.approve(spot, "Nobody else can go today.", "The manager"));
        capacity.ask(reference());

        assertThat(capacity.reported(CapacityReport::spotPurchases))
                .filteredOn(line -> line.service().equals(CapacityFixture.SERVICE))
                .containsExactly(
                        new SpotPurchases(YearMonth.from(capacity.today()), CapacityFixture.SERVICE, 4, 3, 1, 33));
    }

    @Test
    void theLineIsServedByUrgencyThenByAge() {
        council(slots(BLOCK, 1));
        capacity.placedIn(BLOCK);
        String old = capacity.waiting(false);
        String young = capacity.waiting(false);
        String urgent = capacity.waiting(true);

        assertThat(capacity.line()).extracting(PlaceView::reference).containsExactly(urgent, old, young);
    }
}
