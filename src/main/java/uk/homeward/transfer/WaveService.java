package uk.homeward.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.FrameworkService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferFact.OfferTold;
import uk.homeward.transfer.TransferFact.PersonInScope;
import uk.homeward.transfer.TransferFact.WaveOpened;
import uk.homeward.transfer.TransferFact.WavePlanned;
import uk.homeward.transfer.TransferRules.Area;

/** The areas of the programme: planned, opened when their market can take the work, closed when everybody was engaged. */
@Service
@Transactional
public class WaveService {

    /** How soon somebody looks at a market again that was not ready, and answers what it lacks. */
    static final int LOOK_AGAIN_DAYS = 14;

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(99_999);

    private final TransferWaves waves;
    private final TransferStore store;
    private final TransferProgrammes programmes;
    private final TransferRules rules;
    private final ScopeSearch scope;
    private final NeededCare needed;
    private final WaveMarket market;
    private final Transfers transfers;
    private final FrameworkService framework;
    private final WaveEngagement engagement;
    private final GapService work;

    WaveService(
            TransferWaves waves,
            TransferStore store,
            TransferProgrammes programmes,
            TransferRules rules,
            ScopeSearch scope,
            NeededCare needed,
            WaveMarket market,
            Transfers transfers,
            FrameworkService framework,
            WaveEngagement engagement,
            GapService work) {
        this.waves = waves;
        this.store = store;
        this.programmes = programmes;
        this.rules = rules;
        this.scope = scope;
        this.needed = needed;
        this.market = market;
        this.transfers = transfers;
        this.framework = framework;
        this.engagement = engagement;
        this.work = work;
    }

    /**
     * @param code of an area of the programme
     * @return its reference, for example {@code WAV-000123}
     * @throws Refusal before the decision behind the programme is in force (DER-42)
     */
    public String plan(@Nullable String code) {
        String chosen = Wording.answered("area", code, "Choose an area of the programme.");
        Area area = rules.area(chosen)
                .orElseThrow(() -> new NotFound("The programme has no such area. Open it to see those it has."));
        LocalDate today = store.today();
        programmes.current().expectInForce(today);
        waves.newest(area.code()).ifPresent(known -> {
            throw new Conflict("%s is planned already as %s. Open the programme to see how it stands."
                    .formatted(known.area(), known.reference()));
        });
        return plan(area, area.opensOn()).reference();
    }

    private TransferWave plan(Area area, LocalDate opensOn) {
        TransferWave wave = waves.saveAndFlush(new TransferWave(area, opensOn, store.today(), Actor.name()));
        store.announce(new WavePlanned(wave.reference(), wave.reference(), wave.opensOn()));
        return wave;
    }

    /** An area that has closed opens again as any area does: when somebody confirms that its market can take the work. */
    private TransferWave planAgain(Area area) {
        return waves.findUnderWay(area.code()).orElseGet(() -> plan(area, store.today()));
    }

    /**
     * What a provider offers to take over in the area; told again, it takes the place of what was told before.
     *
     * @throws Refusal unless the provider has a contract and is registered (DER-23)
     */
    public void tellOffer(
            String reference, @Nullable String provider, @Nullable CareNeed need, @Nullable BigDecimal hours) {
        String who = Wording.answered("provider", provider, "Choose the provider.");
        CareNeed what = Wording.answered("need", need, "Say for which visits.");
        BigDecimal offered = Wording.answered("hours", hours, "Give the hours a week.");
        if (offered.signum() < 0 || offered.compareTo(MOST_HOURS) > 0) {
            throw new Refusal("hours", "Give hours a week, from 0 to 99,999.");
        }
        TransferWave wave = take(reference);
        framework.refusal(who, DeliveryModel.TIME_AND_TASK, null).ifPresent(refused -> {
            throw refused;
        });
        framework.expectRegistered(who);
        long minutes = offered.multiply(HOUR).longValue();
        market.tell(wave.number(), who, what, minutes, store.today());
        store.announce(new OfferTold(reference, reference, who, what, minutes));
        work.close(wave.number(), gaps(wave));
    }

    /**
     * Somebody has looked at the market and says that it can take the work.
     *
     * @throws Refusal before the day, before the decision is in force, or where providers do not offer enough
     */
    public void open(String reference) {
        TransferWave wave = take(reference);
        LocalDate today = store.today();
        programmes.current().expectInForce(today);
        Map<CareNeed, Long> care = needed.of(wave);
        long all = care.values().stream().mapToLong(Long::longValue).sum();
        long offered = market.offered(wave.number());
        wave.open(all, offered, rules.usual(), today, Actor.name());
        waves.saveAndFlush(wave);
        store.announce(new WaveOpened(reference, reference, offered, all));
        transfers.ofWave(wave.number()).stream()
                .filter(waiting -> !waiting.status().over())
                .forEach(waiting -> begin(waiting, wave));
        takeIn(wave);
    }

    /**
     * Not yet: what is missing is told to whoever makes contracts (DER-26).
     *
     * @return the day on which the market is looked at again
     */
    public LocalDate tellGaps(String reference) {
        lookForGaps(take(reference));
        return store.today().plusDays(LOOK_AGAIN_DAYS);
    }

    private void lookForGaps(TransferWave wave) {
        work.look(wave.number(), gaps(wave));
    }

    @Transactional(readOnly = true)
    public List<MarketGap> gaps(String reference) {
        return gaps(load(reference));
    }

    private List<MarketGap> gaps(TransferWave wave) {
        return market.gaps(wave, needed.of(wave));
    }

    /** Whoever has long-term care of Direct Care in an open area is in scope, also who joined later. */
    public int takeInAll() {
        int found = 0;
        for (TransferWave wave : waves.open()) {
            found += takeIn(wave);
            lookForGaps(wave);
            engagement.closeIfWhole(wave.number());
        }
        rules.areas().stream().filter(this::hasNewcomers).forEach(this::planAgain);
        return found;
    }

    /** In an area that has closed. */
    private boolean hasNewcomers(Area area) {
        return waves.newest(area.code())
                .filter(newest -> newest.status() == WaveStatus.CLOSED)
                .filter(newest -> !scope.find(newest.area()).isEmpty())
                .isPresent();
    }

    /** Whoever comes back after their area has closed, and was not engaged before, is asked with its next wave. */
    void joinNext(Transfer transfer) {
        TransferWave closed = waves.findById(transfer.waveId).orElseThrow();
        TransferWave next = planAgain(rules.area(closed.code())
                .orElseThrow(() -> new NotFound("The programme has no such area any more. Ask an administrator.")));
        transfer.join(next.number(), store.today());
        store.keep(transfer);
        if (next.isOpen()) {
            begin(transfer, next);
        }
    }

    boolean isClosed(Transfer transfer) {
        return waves.findById(transfer.waveId).orElseThrow().status() == WaveStatus.CLOSED;
    }

    private int takeIn(TransferWave wave) {
        List<ScopeSearch.Found> found = scope.find(wave.area());
        for (ScopeSearch.Found one : found) {
            Transfer transfer = transfers.saveAndFlush(
                    new Transfer(wave.number(), one.packageId(), one.servedSince(), one.minutes(), store.today()));
            begin(transfer, wave);
        }
        return found.size();
    }

    private void begin(Transfer transfer, TransferWave wave) {
        store.announce(new PersonInScope(transfer.reference(), transfer.packageReference(), wave.reference()));
    }

    private TransferWave take(String reference) {
        return waves.findLocked(Reference.WAVE.id(reference)).orElseThrow(Reference.WAVE::unknown);
    }

    private TransferWave load(String reference) {
        return waves.findById(Reference.WAVE.id(reference)).orElseThrow(Reference.WAVE::unknown);
    }
}
