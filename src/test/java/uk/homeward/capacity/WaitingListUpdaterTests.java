package uk.homeward.capacity;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A new day, and nobody has done anything. */
class WaitingListUpdaterTests {

    private final CapacityService capacity = mock();
    private final Places places = mock();

    @Test
    void everyLineMovesOnThoughAnotherFails() {
        given(places.servicesWithALine()).willReturn(List.of("BEDS", "CARE"));
        willThrow(new IllegalStateException("The database is away"))
                .given(capacity)
                .moveOn("BEDS");

        new WaitingListUpdater(capacity, places).moveOn();

        then(capacity).should().moveOn("BEDS");
        then(capacity).should().moveOn("CARE");
    }
}
