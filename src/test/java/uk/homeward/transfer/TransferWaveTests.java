package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Refusal;
import uk.homeward.transfer.TransferRules.Area;
import uk.homeward.transfer.TransferRules.Figures;

class TransferWaveTests {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
    private static final Area AREA = new Area("HIGH-PEAK", "High Peak", DAY);

    private final TransferWave wave = new TransferWave(AREA, AREA.opensOn(), DAY.minusDays(14), "carol");

    @Test
    @Tag("DER-01")
    @Tag("DER-42")
    void nothingBeginsBeforeTheDecisionIsInForce() {
        LocalDate inForce = LocalDate.of(2020, 8, 7);

        assertThatThrownBy(() -> new TransferProgramme("Homecare", null).expectInForce(inForce))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("may still be called in");
        assertThatThrownBy(() -> new TransferProgramme("Homecare", inForce).expectInForce(inForce.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from 7 August 2020");
        new TransferProgramme("Homecare", inForce).expectInForce(inForce);
    }

    @Test
    @Tag("DER-25")
    void anAreaOpensOnItsDayWhenProvidersOfferATenthMore() {
        assertThatThrownBy(() -> wave.open(863, 2_000, Figures.USUAL, DAY.minusDays(1), "carol"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("High Peak opens on 1 September 2020");
        assertThatThrownBy(() -> wave.open(863, 949, Figures.USUAL, DAY, "carol"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("15 h 50 min are needed");
        assertThatThrownBy(wave::expectOpen).isInstanceOf(Refusal.class).hasMessageContaining("is not open");

        wave.open(863, 950, Figures.USUAL, DAY, "carol");

        wave.expectOpen();
        assertThat(wave.openedBy()).isEqualTo("carol");
    }

    @Test
    @Tag("DER-26")
    void whatTheMarketLacksIsNamedByAreaNeedAndHours() {
        assertThat(WaveMarket.gaps(
                        "WAV-000001",
                        "High Peak",
                        Map.of(CareNeed.ONE_WORKER, 600L, CareNeed.TWO_WORKERS, 300L, CareNeed.NIGHT, 100L),
                        Map.of(CareNeed.ONE_WORKER, 660L, CareNeed.TWO_WORKERS, 30L),
                        Figures.USUAL))
                .containsExactly(
                        new MarketGap("WAV-000001", "High Peak", CareNeed.TWO_WORKERS, 300),
                        new MarketGap("WAV-000001", "High Peak", CareNeed.NIGHT, 110));
    }

    @Test
    @Tag("DER-40")
    void anAreaClosesWhenEverybodyWasEngaged() {
        assertThat(wave.close(0, DAY)).isFalse();
        wave.open(863, 950, Figures.USUAL, DAY, "carol");

        assertThat(wave.close(1, DAY)).isFalse();
        assertThat(wave.close(0, DAY)).isTrue();

        assertThat(new EngagementCount(10, 6, 2, 1, 0, 1, 1).percent()).isEqualTo(85);
        assertThat(new EngagementCount(10, 7, 2, 1, 0, 0, 0).percent()).isEqualTo(100);
    }
}
