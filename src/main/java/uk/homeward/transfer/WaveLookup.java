package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final GovernanceRules governance;
    private final WaveService service;
    private final WaveMarket market;
    private final ScopeSearch scope;
    private final WaveEngagement engagement;
    private final TransferStore store;
    private final JdbcClient database;

    WaveLookup(
            TransferWaves waves,
            TransferProgrammes programmes,
            TransferRules rules,
            GovernanceRules governance,
            WaveService service,
            WaveMarket market,
            ScopeSearch scope,
            WaveEngagement engagement,
            TransferStore store,
            JdbcClient database) {
        this.waves = waves;
        this.programmes = programmes;
        this.rules = rules;
        this.governance = governance;
        this.service = service;
        this.market = market;
        this.scope = scope;
        this.engagement = engagement;
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
                        today));
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
        return database.sql(
                        """
                        select s.week as week,
                               (select count(*) from transfer t where t.wave_id = w.id
                                 and t.in_scope_on <= s.week + 6
                                 and coalesce(t.engaged_on, case when t.status in ('DIED', 'MOVED', 'OVER') then t.since end,
                                     date '9999-12-31') > s.week + 6) as people
                          from transfer_wave w
                          cross join lateral (
                              select cast(generate_series(date_trunc('week', w.opened_on), cast(:today as date), '7 days')
                                  as date) as week) s
                         where w.id = :wave and w.opened_on is not null
                         order by s.week
                        """)
                .param("wave", Reference.WAVE.id(reference))
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
        boolean planned = wave.status() == WaveStatus.PLANNED;
        Map<CareNeed, Long> needs = planned ? scope.minutes(wave.area()) : scope.minutesInWave(wave.number());
        long minutes = needs.values().stream().mapToLong(Long::longValue).sum();
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
                engagement.count(wave.number()),
                byStatus(wave.number()),
                service.gaps(wave.reference()),
                ReleasedHours.on(
                        releases().stream()
                                .filter(one -> one.area().equals(wave.area()))
                                .toList(),
                        store.today()),
                late(wave));
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
