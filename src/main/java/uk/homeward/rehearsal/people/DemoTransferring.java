package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.ReachedBy;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferRules;
import uk.homeward.transfer.TransferService;
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveService;
import uk.homeward.transfer.WaveStatus;
import uk.homeward.transfer.WaveView;

/** What is done outside Tasklist while care goes from the council's own team to other providers. */
@Component
@Profile("demo & !production")
class DemoTransferring {

    private static final BigDecimal OFFERED_HOURS = BigDecimal.valueOf(200);

    private final TransferRules rules;
    private final WaveService waves;
    private final WaveLookup areas;
    private final TransferLookup transfers;
    private final TransferService transferring;

    DemoTransferring(
            TransferRules rules,
            WaveService waves,
            WaveLookup areas,
            TransferLookup transfers,
            TransferService transferring) {
        this.rules = rules;
        this.waves = waves;
        this.areas = areas;
        this.transfers = transfers;
        this.transferring = transferring;
    }

    /** The first area of the programme, where it may have opened by this day; nothing where nothing may begin yet. */
    Optional<TransferRules.Area> openBy(LocalDate day) {
        if (!rules.run()) {
            return Optional.empty();
        }
        LocalDate inForceOn = areas.programme().inForceOn();
        return rules.areas().stream()
                .findFirst()
                .filter(area -> inForceOn != null
                        && !inForceOn.isAfter(day)
                        && !area.opensOn().isAfter(day));
    }

    /** @param by code of the provider that offers to take over in the area */
    void planArea(LocalDate today, String by) {
        String code = openBy(today).orElseThrow().code();
        waves.tellOffer(waves.plan(code), by, CareNeed.ONE_WORKER, OFFERED_HOURS);
    }

    String wave() {
        return areas.programme().waves().stream()
                .filter(wave -> wave.status() != WaveStatus.CLOSED)
                .findFirst()
                .map(WaveView::reference)
                .orElseThrow();
    }

    void join() {
        waves.takeInAll();
    }

    void tell(String packageReference, LocalDate today) {
        transferring.reached(
                of(packageReference),
                ReachedBy.VISIT,
                today,
                "Heard of it from the worker who comes each week, and has the letter in large print.");
    }

    String of(String packageReference) {
        return transfers.ofPackage(packageReference).orElseThrow().reference();
    }
}
