package uk.homeward.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database about the last twelve months, up to today. */
@Component
class LastMonths {

    /** With this one. */
    private static final int MONTHS = 12;

    private final JdbcClient database;
    private final Clock clock;

    LastMonths(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param query with {@code :since}, the first day of the first month, and {@code :today} */
    JdbcClient.StatementSpec ask(String query) {
        LocalDate today = LocalDate.now(clock);
        return database.sql(query)
                .param("since", YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1))
                .param("today", today);
    }

    /** Of a row that has the first day of its month in the column {@code month}. */
    static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
