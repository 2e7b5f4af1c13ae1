package uk.homeward.rehearsal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import uk.homeward.refusal.Conflict;

/**
 * Table {@code rehearsal_clock}, and the lock that only one node holds while it moves time. On connections of its own:
 * time belongs to nobody's transaction.
 */
class RehearsalClockStore {

    private static final int LOCK = 20261122;
    private static final String READ =
            """
            select coalesce(max(ahead_millis), 0), coalesce(max(moves), 0),
                   exists (select 1 from pg_locks l join pg_database d on d.oid = l.database
                            where l.locktype = 'advisory' and l.objid = %d and l.granted
                              and d.datname = current_database())
              from rehearsal_clock"""
                    .formatted(LOCK);
    private static final String KEEP =
            """
            insert into rehearsal_clock (id, ahead_millis, moves) values (1, ?, 1)
            on conflict (id) do update set ahead_millis = excluded.ahead_millis, moves = rehearsal_clock.moves + 1
            returning moves""";

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

    long keep(Duration ahead) {
        return asking(KEEP, statement -> statement.setLong(1, ahead.toMillis()), row -> row.getLong(1));
    }

    /**
     * Holds the lock across nodes meanwhile; it is gone with its connection, even if this node is killed.
     *
     * @throws Conflict if somebody else holds it
     */
    <T> T unlessSomebodyMovesTime(Move<T> move) {
        return locked("select pg_try_advisory_lock(" + LOCK + ")", move);
    }

    /** The same, waiting for whoever holds it. */
    <T> T afterWhoeverMovesTime(Move<T> move) {
        return locked("select pg_advisory_lock(" + LOCK + ") is not null", move);
    }

    private <T> T locked(String lock, Move<T> move) {
        try (Connection connection = connection()) {
            if (!ask(connection, lock)) {
                throw new Conflict(
                        "The clock is being moved at this moment. Wait until it has arrived, then try again.");
            }
            try {
                return move.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw failed(lock, e);
        }
    }

    interface Move<T> {
        T run();
    }

    private Connection connection() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private <T> T asking(String sql, Values values, Row<T> row) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            values.set(statement);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return row.read(result);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static RuntimeException failed(String sql, SQLException e) {
        return new UncategorizedSQLException("rehearsal clock", sql, e);
    }
}
