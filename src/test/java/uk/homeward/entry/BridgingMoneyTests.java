package uk.homeward.entry;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import uk.homeward.entry.EntryFact.BridgingCareArranged;
import uk.homeward.entry.EntryFact.BridgingCareEnded;
import uk.homeward.entry.EntryFact.BridgingFailed;
import uk.homeward.funding.CommitmentService;

/** When the money for bridging care begins and ends; what it costs is tried in funding. */
class BridgingMoneyTests {
    private static final String CASE = "REF-000001";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final BigDecimal HOURS = BigDecimal.valueOf(14);

    private final BridgingService bridging = mock();
    private final CommitmentService money = mock();
    private final BridgingMoney listener = new BridgingMoney(bridging, money, Clock.systemUTC());

    private void cared(@Nullable LocalDate first, @Nullable LocalDate last) {
        when(bridging.of(CASE))
                .thenReturn(Optional.of(new BridgingView(
                        CASE,
                        BridgingStatus.ARRANGED,
                        MONDAY,
                        "Invented Care Ltd",
                        first,
                        7,
                        HOURS,
                        null,
                        null,
                        null,
                        last,
                        null)));
    }

    @Test
    void itRunsFromTheFirstDayToTheDayBeforeTheService() {
        cared(MONDAY, null);
        when(bridging.plannedStart(CASE)).thenReturn(Optional.of(MONDAY.plusDays(3)));

        listener.on(new BridgingCareArranged(CASE, null));

        verify(money).bridge(CASE, MONDAY, MONDAY.plusDays(2), HOURS, "Invented Care Ltd");
    }

    @Test
    void whoeverDoesNotComeIsNotPaid() {
        listener.on(new BridgingFailed(CASE, MONDAY.plusDays(1), "Nobody came."));

        verify(money).end(CASE, MONDAY);
    }

    @Test
    void careThatEndedLaterThanPlannedCostsSoMuchMore() {
        cared(MONDAY, MONDAY.plusDays(5));

        listener.on(new BridgingCareEnded(CASE, null));

        InOrder order = inOrder(money);
        order.verify(money).runOn(CASE, MONDAY.plusDays(5), "Bridging care ended later than planned.");
        order.verify(money).end(CASE, MONDAY.plusDays(5));
    }

    @Test
    void careThatNeverBeganGivesEverythingBack() {
        cared(MONDAY, null);

        listener.on(new BridgingCareEnded(CASE, null));

        verify(money).end(CASE, MONDAY.minusDays(1));
        verifyNoMoreInteractions(money);
    }
}
