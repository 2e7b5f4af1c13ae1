package uk.homeward.rehearsal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import uk.homeward.refusal.Conflict;

/** The lock that only one node holds while it moves time: on a connection of its own, and of nobody's transaction. */
class RehearsalLock {

    static final int NUMBER = 20261122;

    private static final String TRY = "select pg_try_advisory_lock(" + NUMBER + ")";

    /** A statement has to end within seconds, and what is waited for may take minutes. */
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final DataSource dataSource;

    RehearsalLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Holds the lock across nodes meanwhile; it is gone with its connection, even if this node is killed.
     *
     * @throws Conflict if somebody else holds it
     */
    <T> T unlessSomebodyMovesTime(Move<T> move) {
        return locked(false, move);
    }

    /** The same, waiting for whoever holds it. */
    <T> T afterWhoeverMovesTime(Move<T> move) {
        return locked(true, move);
    }

    private <T> T locked(boolean patient, Move<T> move) {
        try (Connection connection = connection(dataSource)) {
            boolean mine = ask(connection, TRY);
            while (patient && !mine) {
                Thread.sleep(BETWEEN_TRIES.toMillis());
                mine = ask(connection, TRY);
            }
            if (!mine) {
                throw new Conflict(
                        "The clock is being moved at this moment. Wait until it has arrived, then try again.");
            }
            try {
                return move.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(" + NUMBER + ")");
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("rehearsal clock", TRY, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while another node moves the clock", e);
        }
    }

    interface Move<T> {
        T run();
    }

    /** Of nobody's transaction. */
    static Connection connection(DataSource dataSource) throws SQLException {
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
}
