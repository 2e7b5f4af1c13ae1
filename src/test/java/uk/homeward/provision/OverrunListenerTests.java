package uk.homeward.provision;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.TimePassed;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.PlaceStatus;
import uk.homeward.capacity.PlaceView;
import uk.homeward.funding.OverrunService;

/** Whose money follows support past its planned end. */
class OverrunListenerTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HOME = "EPI-000001";
    private static final String WAITING = "EPI-000002";
    private static final String UNLIMITED = "EPI-000003";

    private final OverrunService money = mock();
    private final CapacityService capacity = mock();
    private final OverrunListener listener = new OverrunListener(money, capacity);

    @BeforeEach
    void threeHavePassedTheirPlannedEnd() {
        when(money.overrunning(TODAY)).thenReturn(List.of(HOME, WAITING, UNLIMITED));
        place(HOME, PlaceStatus.PLACED);
        place(WAITING, PlaceStatus.WAITING);
        when(capacity.find(UNLIMITED)).thenReturn(Optional.empty());
    }

    private void place(String reference, PlaceStatus status) {
        when(capacity.find(reference))
                .thenReturn(Optional.of(new PlaceView(
                        reference,
                        "REF-000001",
                        "ENABLE",
                        status,
                        false,
                        Instant.EPOCH,
                        TODAY.minusDays(42),
                        TODAY.minusDays(1),
                        BigDecimal.TEN,
                        null,
                        null,
                        0)));
    }

    @Test
    void whoeverStillWaitsHasCostNothingYet() {
        listener.on(new TimePassed(TODAY));

        verify(money).follow(HOME, TODAY);
        verify(money).follow(UNLIMITED, TODAY);
        verify(money, never()).follow(WAITING, TODAY);
    }

    @Test
    void oneThatFailsHindersNobodyElse() {
        doThrow(new IllegalStateException()).when(money).follow(HOME, TODAY);

        listener.on(new TimePassed(TODAY));

        verify(money).follow(UNLIMITED, TODAY);
    }
}
