package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.governance.GovernanceRules;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** The programme and its areas as they are read. */
@Service
@Transactional(readOnly = true)
public class WaveLookup {

    private final TransferWaves waves;
    private final TransferProgrammes programmes;
    private final TransferRules rules;
    private final CouncilProfile council;
    private final GovernanceRules governance;
    private final WaveService service;
    private final WaveMarket market;
    private final NeededCare needed;
    private final WaveEngagement engagement;
    private final WaveRisks risks;
    private final WavePace pace;
    private final TransferStore store;
    private final BurnDownSearch burning;
    private final ReleaseSearch releases;

    WaveLookup(
            TransferWaves waves,
            TransferProgrammes programmes,
            TransferRules rules,
            CouncilProfile council,
            GovernanceRules governance,
            WaveService service,
            WaveMarket market,
            NeededCare needed,
            WaveEngagement engagement,
            WaveRisks risks,
            WavePace pace,
            TransferStore store,
            BurnDownSearch burning,
            ReleaseSearch releases) {
        this.waves = waves;
        this.programmes = programmes;
        this.rules = rules;
        this.council = council;
        this.governance = governance;
        this.service = service;
        this.market = market;
        this.needed = needed;
        this.engagement = engagement;
        this.risks = risks;
        this.pace = pace;
        this.store = store;
        this.burning = burning;
        this.releases = releases;
    }

    /** Whether this council has such a programme. */
    public boolean run() {
        return rules.run();
    }

    public ProgrammeView programme() {
        if (!rules.run()) {
            throw new NotFound("This council hands no long-term care over to other providers.");
        }
        List<TransferWave> planned = waves.all();
        List<String> codes = planned.stream().map(TransferWave::code).toList();
        List<Release> released = releases.all();
        LocalDate today = store.today();
        return new ProgrammeView(
                rules.title(),
                rules.decision(),
                rules.background().stream()
                        .flatMap(code -> governance.decision(code).stream())
                        .map(decision -> decision.title())
                        .toList(),
                programmes.current().inForceOn(),
                planned.stream().map(this::view).toList(),
                rules.areas().stream()
                        .filter(area -> !codes.contains(area.code()))
                        .toList(),
                ReleasedHours.on(released, today),
                ReleasedHours.on(
                        released.stream()
                                .filter(one -> one.to() == ReleasedTo.PROVIDER)
                                .toList(),
                        today),
                council.service(String.valueOf(rules.shortTermService()))
                        .map(ServiceDefinition::name)
                        .orElse(null));
    }

    public WaveView find(String reference) {
        return view(waves.findById(Reference.WAVE.id(reference)).orElseThrow(Reference.WAVE::unknown));
    }

    /** What was released, by week and area (DER-13). */
    public List<ReleasedHours> released() {
        return ReleasedHours.byWeek(releases.all());
    }

    /** People of an area who are still to be engaged, by week since it opened: how it burns down. */
    public List<BurnDown> burnDown(String reference) {
        return burning.ofWave(Reference.WAVE.id(reference), store.today());
    }

    /** Of all areas that have opened. */
    public List<BurnDown> burnDown() {
        return burning.ofAll(store.today());
    }

    private WaveView view(TransferWave wave) {
        long minutes =
                needed.of(wave).values().stream().mapToLong(Long::longValue).sum();
        LocalDate today = store.today();
        EngagementCount count = engagement.count(wave.number());
        List<MarketGap> gaps = service.gaps(wave.reference());
        return new WaveView(
                wave.reference(),
                wave.code(),
                wave.area(),
                wave.status(),
                wave.opensOn(),
                wave.openedOn(),
                wave.openedBy(),
                wave.closedOn(),
                minutes,
                TransferWave.needed(minutes, rules.usual()),
                market.offered(wave.number()),
                count,
                engagement.byStatus(wave.number()),
                gaps,
                ReleasedHours.on(
                        releases.all().stream()
                                .filter(one -> one.area().equals(wave.area()))
                                .toList(),
                        today),
                late(wave),
                pace.wholeBy(wave, count, today),
                risks.of(wave, count, gaps, today));
    }

    private @Nullable String late(TransferWave wave) {
        boolean late = wave.status() == WaveStatus.PLANNED && wave.opensOn().isBefore(store.today());
        return late
                ? "It was to open on %s. Its market is not confirmed: see what is missing."
                        .formatted(Wording.day(wave.opensOn()))
                : null;
    }
}
