package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.decommissioning.DecommissioningFact.ServiceEmptied;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.shortterm.ServiceOccupants;
import uk.homeward.shortterm.ServiceOccupants.Occupant;

class DecommissioningServiceTests {

    private static final String CLOSING = "DCM-000001";
    private static final LocalDate CLOSES = LocalDate.of(2024, 9, 30);

    private final DecommissioningStore store = mock();
    private final ServiceOccupants occupants = mock();
    private final DecommissioningService service =
            new DecommissioningService(store, mock(), mock(), mock(), mock(), occupants);

    /** Somebody accepted on the last safe day has not started yet. */
    @Test
    @Tag("KEN-28")
    void aServiceIsNotEmptyWhileSomebodyWhomItAcceptedIsToStart() {
        Plan plan = new Plan(
                "D2A-CLOSES", "Closing", "D2A", "D2A-TO-KEAH", "KEAH_EXPANSION", null, CLOSES, List.of(), null);
        Decommissioning closing = new Decommissioning(plan, "DEC-000001", CLOSES.minusMonths(6), "commissioner");
        closing.closeToNew();
        given(store.take(CLOSING)).willReturn(closing);
        given(store.today()).willReturn(CLOSES.minusDays(12));
        given(occupants.of("D2A"))
                .willReturn(List.of(new Occupant("EPI-000001", "REF-000001", false, CLOSES.minusDays(11), CLOSES)));

        service.count(CLOSING);

        assertThat(closing.status()).isEqualTo(DecommissioningStatus.CLOSED_TO_NEW);
        then(store).should(never()).announce(any(ServiceEmptied.class));
    }
}
