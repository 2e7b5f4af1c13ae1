package uk.homeward.rehearsal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/** Table {@code rehearsal_clock}. On connections of its own: time belongs to nobody's transaction. */
class RehearsalClockStore {

    private static final String READ =
            """
            select coalesce(max(ahead_millis), 0), coalesce(max(moves), 0),
                   exists (select 1 from pg_locks l join pg_database d on d.oid = l.database
                            where l.locktype = 'advisory' and l.objid = %d and l.granted
                              and d.datname = current_database())
              from rehearsal_clock"""
                    .formatted(RehearsalLock.NUMBER);
    private static final String KEEP =
            """
            insert into rehearsal_clock (id, ahead_millis, moves) values (1, ?, 1)
            on conflict (id) do update set ahead_millis = excluded.ahead_millis, moves = rehearsal_clock.moves + 1
            returning moves""";

    private static final String BEGIN =
            """
            insert into rehearsal_clock (id, ahead_millis, moves, begins_on)
            select 1, ?, 1, ? where not exists (select from person)
            on conflict (id) do nothing""";
    private static final String BEGINS =
            "select coalesce((select begins_on = ? from rehearsal_clock where id = 1), false)";

    private final DataSource dataSource;

    RehearsalClockStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param moving whether somebody is moving time at this moment */
    record Kept(Duration ahead, long moves, boolean moving) {}

    Kept read() {
        return asking(
                READ,
                statement -> {},
                row -> new Kept(Duration.ofMillis(row.getLong(1)), row.getLong(2), row.getBoolean(3)));
    }

    /**
     * The story begins on this day, unless this database has one already.
     *
     * @return whether its own begins on this day
     */
    boolean begin(LocalDate day, Duration ahead) {
        try (Connection connection = RehearsalLock.connection(dataSource);
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setLong(1, ahead.toMillis());
            begin.setObject(2, day);
            begin.executeUpdate();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("rehearsal clock", BEGIN, e);
        }
        return asking(BEGINS, statement -> statement.setObject(1, day), row -> row.getBoolean(1));
    }

    long keep(Duration ahead) {
        return asking(KEEP, statement -> statement.setLong(1, ahead.toMillis()), row -> row.getLong(1));
    }

    private <T> T asking(String sql, Values values, Row<T> row) {
        try (Connection connection = RehearsalLock.connection(dataSource);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            values.set(statement);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return row.read(result);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("rehearsal clock", sql, e);
        }
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
