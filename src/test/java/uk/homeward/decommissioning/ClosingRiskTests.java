package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.decommissioning.DecommissioningFact.ClosingAtRisk;

/** Whoever answers for a closing has one question at a time. */
class ClosingRiskTests {

    private static final LocalDate CLOSES = LocalDate.of(2024, 9, 30);
    private static final EmptyingProjection LATE = new EmptyingProjection(null, CLOSES.plusDays(1));
    private static final EmptyingProjection IN_TIME = new EmptyingProjection(null, CLOSES);

    private final DecommissioningStore store = mock(DecommissioningStore.class);
    private final ClosingAlarms alarms = mock(ClosingAlarms.class);
    private final Decommissioning closing = mock(Decommissioning.class);
    private final List<ClosingAlarm> kept = new ArrayList<>();
    private final ClosingRisk risk = new ClosingRisk(store, alarms);

    @BeforeEach
    void oneClosing() {
        when(closing.reference()).thenReturn("DCM-000001");
        when(closing.closesOn()).thenReturn(CLOSES);
        when(store.today()).thenReturn(LocalDate.of(2024, 7, 1));
        when(store.take("DCM-000001")).thenReturn(closing);
        when(alarms.saveAndFlush(any())).thenAnswer(saved -> {
            ClosingAlarm alarm = saved.getArgument(0);
            if (!kept.contains(alarm)) {
                kept.add(alarm);
            }
            return alarm;
        });
        when(alarms.findByDecommissioningIdOrderById(anyLong())).thenReturn(kept);
        when(alarms.findByDecommissioningIdAndOverOnIsNull(anyLong())).thenAnswer(asked -> kept.stream()
                .filter(alarm -> alarm.view().overOn() == null)
                .findFirst());
    }

    private void looksAt(EmptyingProjection... days) {
        for (EmptyingProjection day : days) {
            risk.look(closing, day);
        }
    }

    @Test
    @Tag("KEN-28")
    void aProjectionThatChangesAsksOnceUntilSomebodyAnswers() {
        looksAt(LATE, LATE, IN_TIME, LATE);

        verify(store, times(1)).announce(any(ClosingAtRisk.class));
        assertThat(kept)
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.view().overOn()).isNull());

        risk.answer("DCM-000001", RiskChoice.RECRUIT, "Another round of adverts.");
        looksAt(LATE);
        verify(store, times(1)).announce(any(ClosingAtRisk.class));

        looksAt(IN_TIME, LATE);
        verify(store, times(2)).announce(any(ClosingAtRisk.class));
        assertThat(kept).hasSize(2);
    }
}
