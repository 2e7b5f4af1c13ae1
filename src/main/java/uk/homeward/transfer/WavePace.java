package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How fast an area comes on: when everybody would be engaged at the pace of the last four weeks. */
@Component
class WavePace {

    /** By which the pace is counted. */
    static final int PACE_DAYS = 28;

    private final JdbcClient database;

    WavePace(JdbcClient database) {
        this.database = database;
    }

    /** The day on which everybody is engaged at the pace of the last four weeks; nothing where nobody is left or moves. */
    @Nullable
    LocalDate wholeBy(TransferWave wave, EngagementCount count, LocalDate today) {
        long engaged = engagedLately(wave, today);
        return !wave.isOpen() || count.open() == 0 || engaged == 0
                ? null
                : today.plusDays((count.open() * PACE_DAYS + engaged - 1) / engaged);
    }

    private long engagedLately(TransferWave wave, LocalDate today) {
        return database.sql("select count(*) from transfer where wave_id = :wave and engaged_on > cast(:day as date)")
                .param("wave", wave.number())
                .param("day", today.minusDays(PACE_DAYS))
                .query(Long.class)
                .single();
    }
}
