package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.FRAMEWORK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InHousePlaceTests {

    @Test
    @Tag("HAM-15")
    void theCouncilsOwnTeamsComeWhereTheProfilePutsThem() {
        assertThat(InHousePlace.in(List.of(IN_HOUSE, BLOCK, SPOT))).isEqualTo(InHousePlace.FIRST);
        assertThat(InHousePlace.in(List.of(BLOCK, IN_HOUSE, SPOT))).isEqualTo(InHousePlace.BEFORE_SPOT);
        assertThat(InHousePlace.in(List.of(BLOCK, IN_HOUSE))).isEqualTo(InHousePlace.BEFORE_SPOT);
        assertThat(InHousePlace.in(List.of(BLOCK, FRAMEWORK, SPOT, IN_HOUSE))).isEqualTo(InHousePlace.LAST);
        assertThat(InHousePlace.in(List.of(SPOT, IN_HOUSE))).isEqualTo(InHousePlace.LAST);
    }
}
