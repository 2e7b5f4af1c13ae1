package uk.homeward.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Asks the database past the pool, which waits for one that is gone to come back: whoever looks after it must not wait. */
@Component
public class DatabaseProbe {

    private static final String SECONDS = "1";

    /** Two who ask at once need not both wait for the same silence. */
    private static final long REMEMBERED_NANOS = 500_000_000;

    private final JdbcConnectionDetails address;
    private volatile long silentUntil = System.nanoTime();

    DatabaseProbe(JdbcConnectionDetails address) {
        this.address = address;
    }

    public boolean answers() {
        if (System.nanoTime() - silentUntil < 0) {
            return false;
        }
        boolean answers = ask();
        if (!answers) {
            silentUntil = System.nanoTime() + REMEMBERED_NANOS;
        }
        return answers;
    }

    private boolean ask() {
        Properties patience = new Properties();
        patience.setProperty("user", String.valueOf(address.getUsername()));
        patience.setProperty("password", String.valueOf(address.getPassword()));
        patience.setProperty("loginTimeout", SECONDS);
        patience.setProperty("connectTimeout", SECONDS);
        patience.setProperty("socketTimeout", SECONDS);
        try (Connection connection = DriverManager.getConnection(address.getJdbcUrl(), patience)) {
            return connection.isValid(1);
        } catch (SQLException gone) {
            return false;
        }
    }
}
