package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final ScopeSearch scope;
    private final WaveEngagement engagement;
    private final WaveRisks risks;
    private final TransferStore store;
    private final JdbcClient database;

    WaveLookup(
            TransferWaves waves,
            TransferProgrammes programmes,
            TransferRules rules,
            CouncilProfile council,
            GovernanceRules governance,
            WaveService service,
            WaveMarket market,
            ScopeSearch scope,
            WaveEngagement engagement,
            WaveRisks risks,
            TransferStore store,
            JdbcClient database) {
        this.waves = waves;
        this.programmes = programmes;
        this.rules = rules;
        this.council = council;
        this.governance = governance;
        this.service = service;
        this.market = market;
        this.scope = scope;
        this.engagement = engagement;
        this.risks = risks;
        this.store = store;
        this.database = database;
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
        List<Release> releases = releases();
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
                ReleasedHours.on(releases, today),
                ReleasedHours.on(
                        releases.stream()
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
        return ReleasedHours.byWeek(releases());
    }

    /** People of an area who are still to be engaged, by week since it opened: how it burns down. */
    public List<BurnDown> burnDown(String reference) {
        return burnDown("w.id = :wave", Reference.WAVE.id(reference));
    }

    /** Of all areas that have opened. */
    public List<BurnDown> burnDown() {
        return burnDown("w.id > :wave", 0);
    }

    private List<BurnDown> burnDown(String which, long wave) {
        return database.sql(
                        """
                        select s.week as week,
                               (select count(*) from transfer t join transfer_wave w on w.id = t.wave_id where %s
                                 and t.in_scope_on <= s.week + 6
                                 and coalesce(t.engaged_on, case when t.status in ('DIED', 'MOVED', 'OVER') then t.since end,
                                     date '9999-12-31') > s.week + 6) as people
                          from (select date_trunc('week', min(w.opened_on)) as first from transfer_wave w
                                 where %s and w.opened_on is not null) o
                          cross join lateral (
                              select cast(generate_series(o.first, cast(:today as date), '7 days') as date) as week) s
                         order by s.week
                        """
                                .formatted(which, which))
                .param("wave", wave)
                .param("today", store.today())
                .query((row, at) -> new BurnDown(row.getObject("week", LocalDate.class), row.getLong("people")))
                .list();
    }

    private List<Release> releases() {
        return database.sql(
                        """
                        select w.area, t.minutes, t.released_on, t.returned_on, t.released_to
                          from transfer t join transfer_wave w on w.id = t.wave_id
                         where t.released_on is not null
                         order by t.released_on, t.id
                        """)
                .query((row, at) -> new Release(
                        row.getString("area"),
                        row.getLong("minutes"),
                        row.getObject("released_on", LocalDate.class),
                        row.getObject("returned_on", LocalDate.class),
                        ReleasedTo.valueOf(row.getString("released_to"))))
                .list();
    }

    private WaveView view(TransferWave wave) {
        long minutes =
                scope.needed(wave).values().stream().mapToLong(Long::longValue).sum();
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
                byStatus(wave.number()),
                gaps,
                ReleasedHours.on(
                        releases().stream()
                                .filter(one -> one.area().equals(wave.area()))
                                .toList(),
                        today),
                late(wave),
                risks.wholeBy(wave, count, today),
                risks.of(wave, count, gaps, today));
    }

    private @Nullable String late(TransferWave wave) {
        boolean late = wave.status() == WaveStatus.PLANNED && wave.opensOn().isBefore(store.today());
        return late
                ? "It was to open on %s. Its market is not confirmed: see what is missing."
                        .formatted(Wording.day(wave.opensOn()))
                : null;
    }

    private Map<TransferStatus, Long> byStatus(long wave) {
        Map<TransferStatus, Long> counts = new EnumMap<>(TransferStatus.class);
        database.sql("select status, count(*) as people from transfer where wave_id = :wave group by status")
                .param("wave", wave)
                .query((row, at) -> counts.put(TransferStatus.valueOf(row.getString("status")), row.getLong("people")))
                .list();
        return counts;
    }
}
