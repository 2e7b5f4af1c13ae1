package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was released of the work of Direct Care. */
@Component
class ReleaseSearch {

    private final JdbcClient database;

    ReleaseSearch(JdbcClient database) {
        this.database = database;
    }

    /** In the order of its days. */
    List<Release> all() {
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
}
