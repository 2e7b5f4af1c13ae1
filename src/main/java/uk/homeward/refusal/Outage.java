package uk.homeward.refusal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.QueryTimeoutException;

/** The database is gone, full, or too busy to answer in time. It is nobody's mistake, nothing was stored, and it passes. */
public final class Outage {

    public static final String SENTENCE =
            "Homeward cannot reach its records at the moment. Nothing was stored. Try again in a minute.";

    /** When a program should try again. */
    public static final int RETRY_AFTER_SECONDS = 30;

    /**
     * SQL's classes of what is not of the statement's making: no connection, no resources (disk full, too many
     * connections), an operator's doing, an error of the system; and a lock that did not come in time.
     */
    private static final Pattern STATES = Pattern.compile("08...|53...|57...|58...|55P03|25P03|XX000");

    private Outage() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(50)
                .anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof QueryTimeoutException
                || (cause instanceof SQLException refused && (isState(refused) || isClosed(refused)));
    }

    private static boolean isState(SQLException refused) {
        return STATES.matcher(String.valueOf(refused.getSQLState())).matches();
    }

    /** The pool says so, without a state, of a connection that broke in the middle of a transaction. */
    private static boolean isClosed(SQLException refused) {
        return "Connection is closed".equals(refused.getMessage());
    }
}
