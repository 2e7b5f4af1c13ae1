package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlaceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Days DAYS = new Days(TODAY, TODAY.plusDays(41));

    @Test
    @Tag("HAM-16")
    void aPlaceOnTheSpotKeepsWhyAndByWhomItWasApproved() {
        Place place = new Place(
                new CapacityRequest("EPI-970001", "REF-970001", "CARE", false, DAYS.first(), DAYS.last(), null),
                BigDecimal.ONE,
                Instant.EPOCH,
                TODAY);

        place.placeOnSpot(null, DAYS, "Block is full.", "manager", TODAY);

        assertThat(place)
                .hasFieldOrPropertyWithValue("spotReason", "Block is full.")
                .hasFieldOrPropertyWithValue("spotApprover", "manager");
        assertThat(place.source()).isEqualTo(ContractSource.SPOT);
    }
}
