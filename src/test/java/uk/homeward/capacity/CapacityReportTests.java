package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.CapacityUnit;
import uk.homeward.paging.PageQuery;

/** What commissioners see of places. */
class CapacityReportTests {

    private final InMemoryCapacity memory = new InMemoryCapacity();
    private final CapacityFixture capacity = memory.council(slots(BLOCK, 1));

    /** Some of October are placed in November: each month counts its own. */
    @Test
    @Tag("COV-09")
    @Tag("HAM-16")
    void eachMonthTellsWhoAskedWhoWasPlacedAndTheShareOfTheSpot() {
        memory.places.asked.add(new MonthlyPlaceCount(2026, 10, "CARE", 7, 0));
        memory.places.asked.add(new MonthlyPlaceCount(2026, 11, "BEDS", 2, 0));
        memory.places.placed.add(new MonthlyPlaceCount(2026, 11, "CARE", 3, 2));
        memory.places.placed.add(new MonthlyPlaceCount(2026, 10, "CARE", 4, 1));

        assertThat(capacity.reported(CapacityReport::spotPurchases))
                .containsExactly(
                        new SpotPurchases(YearMonth.of(2026, 11), "BEDS", 2, 0, 0, 0),
                        new SpotPurchases(YearMonth.of(2026, 11), "CARE", 0, 3, 2, 67),
                        new SpotPurchases(YearMonth.of(2026, 10), "CARE", 7, 4, 1, 25));
    }

    @Test
    void onlyServicesWhosePlacesAreCountedAreShown() {
        assertThat(capacity.reported(CapacityReport::services))
                .extracting(ServiceCapacity::service)
                .containsExactly(CapacityFixture.SERVICE);
    }

    @Test
    void whoWaitsIsCountedAndListedInTheirOrder() {
        capacity.placedIn(BLOCK);
        String one = capacity.waiting(false);
        String urgent = capacity.waiting(true);

        ServiceCapacity shown = capacity.reported(look -> look.service(CapacityFixture.SERVICE));

        assertThat(shown.waiting()).isEqualTo(2);
        assertThat(shown.waitingUrgently()).isEqualTo(1);
        assertThat(capacity.reported(look -> look.waiting(PageQuery.first(10))).items())
                .extracting(PlaceView::reference)
                .containsExactly(urgent, one);
    }

    @Test
    void aSourceOnTheMarketNamesWhoIsAsked() {
        CapacityFixture market = memory.council(
                slots(BLOCK, 1),
                new ContractedSource(
                        SPOT, null, "Anybody registered", CapacityUnit.SLOTS, null, CapacityFixture.LONG_AGO, null));

        assertThat(market.reported(look -> look.service(CapacityFixture.SERVICE))
                        .sources())
                .extracting(SourceCapacity::providers)
                .containsExactly(List.of("invented-care"), List.of("Anybody registered"));
    }
}
