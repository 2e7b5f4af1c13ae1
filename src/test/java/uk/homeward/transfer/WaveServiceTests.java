package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.framework.FrameworkService;
import uk.homeward.refusal.Refusal;
import uk.homeward.transfer.TransferRules.Area;

class WaveServiceTests {

    private static final LocalDate IN_FORCE = LocalDate.of(2020, 8, 7);
    private static final Area AREA = new Area("HIGH-PEAK", "High Peak", IN_FORCE.minusDays(1));
    private static final TransferRules RULES =
            new TransferRules("Homecare", "TRANSFER", List.of(), "direct-care", null, null, List.of(AREA));

    private final TransferWaves waves = mock();
    private final TransferStore store = mock();
    private final TransferProgrammes programmes = mock();
    private final WaveMarket market = mock();
    private final FrameworkService framework = mock();
    private final WaveService service =
            new WaveService(waves, store, programmes, RULES, mock(), mock(), market, mock(), framework, mock(), mock());

    @BeforeEach
    void theDayBeforeTheDecisionIsInForce() {
        LocalDate today = IN_FORCE.minusDays(1);
        given(store.today()).willReturn(today);
        given(programmes.current()).willReturn(new TransferProgramme("Homecare", IN_FORCE));
        given(waves.findLocked(anyLong())).willReturn(Optional.of(new TransferWave(AREA, today, today, "carol")));
    }

    @Test
    @Tag("DER-01")
    @Tag("DER-42")
    void noAreaIsPlannedOrOpenedBeforeTheDecisionIsInForce() {
        assertThatThrownBy(() -> service.plan(AREA.code()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("in force from 7 August 2020");
        assertThatThrownBy(() -> service.open("WAV-000001"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("in force from 7 August 2020");

        then(waves).should(never()).saveAndFlush(any());
    }

    @Test
    @Tag("DER-23")
    void nobodyOffersWhoIsNotRegistered() {
        willThrow(new Refusal("provider", "It is not registered."))
                .given(framework)
                .expectRegistered("moor-edge");

        assertThatThrownBy(() -> service.tellOffer("WAV-000001", "moor-edge", CareNeed.NIGHT, BigDecimal.TEN))
                .isInstanceOf(Refusal.class)
                .hasMessage("It is not registered.");

        then(market).shouldHaveNoInteractions();
    }
}
