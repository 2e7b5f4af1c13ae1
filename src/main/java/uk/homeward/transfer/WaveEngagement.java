package uk.homeward.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.transfer.TransferFact.WaveClosed;

/** An area closes when everybody in it was engaged; whoever died or moved is counted for themselves (DER-40). */
@Component
class WaveEngagement {

    private final TransferStore store;
    private final TransferWaves waves;
    private final ScopeSearch scope;
    private final JdbcClient database;
    private final GapService gaps;

    WaveEngagement(TransferStore store, TransferWaves waves, ScopeSearch scope, JdbcClient database, GapService gaps) {
        this.store = store;
        this.waves = waves;
        this.scope = scope;
        this.database = database;
        this.gaps = gaps;
    }

    void engaged(Transfer transfer) {
        if (transfer.engagedOn == null) {
            transfer.engagedOn = store.today();
            store.keep(transfer);
        }
        closeIfWhole(transfer.waveId);
    }

    /** Two who are the last at the same moment wait for each other here. */
    void closeIfWhole(long waveId) {
        EngagementCount count = count(waveId);
        if (count.open() > 0) {
            return;
        }
        TransferWave wave = waves.findLocked(waveId).orElseThrow();
        boolean nobodyElse = scope.find(wave.area()).isEmpty();
        if (nobodyElse && wave.close(count(waveId).open(), store.today())) {
            waves.saveAndFlush(wave);
            gaps.close(waveId, List.of());
            store.announce(new WaveClosed(wave.reference(), wave.reference()));
        }
    }

    EngagementCount count(long waveId) {
        return database.sql(
                        """
                        select count(*) as people,
                               count(*) filter (where engaged_on is not null) as engaged,
                               count(*) filter (where engaged_on is null and status = 'DIED') as died,
                               count(*) filter (where engaged_on is null and status = 'MOVED') as moved,
                               count(*) filter (where engaged_on is null and status = 'OVER') as ended,
                               count(*) filter (where engaged_on is null and reached_on is null
                                   and status not in ('DIED', 'MOVED', 'OVER')) as not_reached,
                               count(*) filter (where engaged_on is null
                                   and status not in ('DIED', 'MOVED', 'OVER')) as open
                          from transfer where wave_id = :wave
                        """)
                .param("wave", waveId)
                .query((row, number) -> new EngagementCount(
                        row.getLong("people"),
                        row.getLong("engaged"),
                        row.getLong("died"),
                        row.getLong("moved"),
                        row.getLong("ended"),
                        row.getLong("not_reached"),
                        row.getLong("open")))
                .single();
    }

    Map<TransferStatus, Long> byStatus(long wave) {
        Map<TransferStatus, Long> counts = new EnumMap<>(TransferStatus.class);
        database.sql("select status, count(*) as people from transfer where wave_id = :wave group by status")
                .param("wave", wave)
                .query((row, at) -> counts.put(TransferStatus.valueOf(row.getString("status")), row.getLong("people")))
                .list();
        return counts;
    }
}
