package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How each closing stood from day to day; of a day that is looked at again, the last look stands. */
@Component
class DailyStands {

    private final JdbcTemplate database;

    DailyStands(JdbcTemplate database) {
        this.database = database;
    }

    void keep(
            long decommissioning,
            LocalDate day,
            int people,
            BigDecimal deployable,
            BigDecimal moved,
            @Nullable LocalDate projectedOn) {
        database.update(
                """
                insert into decommissioning_day (decommissioning_id, day, people, deployable, moved, projected_on)
                values (?, ?, ?, ?, ?, ?)
                on conflict (decommissioning_id, day) do update
                   set people = excluded.people, deployable = excluded.deployable, moved = excluded.moved,
                       projected_on = excluded.projected_on""",
                decommissioning,
                day,
                people,
                deployable,
                moved,
                projectedOn);
    }

    /** The last of each week, the earliest first. */
    List<DecommissioningView.Day> weekly(long decommissioning) {
        return database.query(
                """
                select distinct on (date_trunc('week', day)) day, people, deployable, moved, projected_on
                  from decommissioning_day where decommissioning_id = ?
                 order by date_trunc('week', day), day desc""",
                (row, number) -> read(row),
                decommissioning);
    }

    private static DecommissioningView.Day read(ResultSet row) throws SQLException {
        return new DecommissioningView.Day(
                row.getObject("day", LocalDate.class),
                row.getInt("people"),
                row.getBigDecimal("deployable"),
                row.getBigDecimal("moved"),
                row.getObject("projected_on", LocalDate.class));
    }
}
