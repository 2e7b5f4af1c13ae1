package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How areas burn down: people still to be engaged, by week. */
@Component
class BurnDownSearch {

    private final JdbcClient database;

    BurnDownSearch(JdbcClient database) {
        this.database = database;
    }

    List<BurnDown> ofWave(long wave, LocalDate today) {
        return find("w.id = :wave", wave, today);
    }

    /** Of all areas that have opened. */
    List<BurnDown> ofAll(LocalDate today) {
        return find("w.id > :wave", 0, today);
    }

    private List<BurnDown> find(String which, long wave, LocalDate today) {
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
                .param("today", today)
                .query((row, at) -> new BurnDown(row.getObject("week", LocalDate.class), row.getLong("people")))
                .list();
    }
}
