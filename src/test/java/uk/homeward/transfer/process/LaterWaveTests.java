package uk.homeward.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.WaveStatus;

/** Who gets long-term care of Direct Care after an area has closed, and how fast areas may go. */
@Tag("DER-25")
class LaterWaveTests extends ServedByDirectCareTest {

    @Test
    @Tag("DER-16")
    void whoeverComesAfterAnAreaHasClosedIsAskedWithItsNextWaveOnceItsMarketIsConfirmed() {
        String first = servedByDirectCare("Ines");
        String wave = openWave();
        told(first);
        meet(first);
        signBoth(first, findings("SUITABLE", Map.of()));
        assertThat(areas.find(wave).status()).isEqualTo(WaveStatus.CLOSED);

        String later = servedByDirectCare("Jake");
        String next = begin("commissioner", () -> {
            assertThat(waves.takeInAll()).isZero();
            return next(wave);
        });
        travelTo(LocalDate.now(clock).plusDays(1));

        assertThat(transfers.ofPackage(later)).isEmpty();
        assertThat(open(next)).containsExactly("userTask_confirmMarketCapacity");
        assertThat(areas.find(next).neededMinutes()).isEqualTo(132);
        assertThat(refused("commissioner", next, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES")))
                .startsWith("Providers offer 0 h a week in Millbrook");
        openNext(next);
        assertThat(of(later).wave()).isEqualTo(next);
        assertThat(of(later).status()).isEqualTo(TransferStatus.IN_SCOPE);
        assertThat(of(first).wave()).isEqualTo(wave);
        act("commissioner", () -> assertThat(waves.takeInAll()).isZero());
    }

    /** Whoever joins an open area is in; where the market does not suffice any more, that is work for contracts. */
    @Test
    @Tag("DER-26")
    void whoeverJoinsAnOpenAreaIsInAndWhatTheMarketThenLacksIsWork() {
        servedByDirectCare("Karl");
        String wave = begin("commissioner", () -> waves.plan("MILLBROOK"));
        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, new BigDecimal("2.2")));
        travelTo(OPENS_ON);
        complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES"));
        runLives();
        assertThat(gapsOf(wave)).isZero();

        String later = servedByDirectCare("Lola");
        act("commissioner", () -> waves.takeInAll());

        assertThat(of(later).wave()).isEqualTo(wave);
        assertThat(waves.gaps(wave)).singleElement().satisfies(gap -> assertThat(gap.minutes())
                .isEqualTo(132));
        assertThat(gapsOf(wave)).isEqualTo(1);
    }

    private long gapsOf(String wave) {
        return database.queryForList(
                        "select what from audit_entry where case_reference = ? and what = 'Market gap found'",
                        String.class,
                        wave)
                .size();
    }

    private String next(String wave) {
        return areas.programme().waves().stream()
                .map(one -> one.reference())
                .filter(one -> !one.equals(wave))
                .findFirst()
                .orElseThrow();
    }
}
