package uk.homeward.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.homeward.entry.UrgentCase.Step;
import uk.homeward.reference.Reference;

/** Urgent requests that wait, the one whose time runs out first. */
@Service
public class UrgentCases {

    private final JdbcClient database;

    UrgentCases(JdbcClient database) {
        this.database = database;
    }

    public List<UrgentCase> waiting() {
        return database.sql("select * from urgent_case order by response_due_at, referral")
                .query((row, number) -> urgentCase(row))
                .list();
    }

    private static UrgentCase urgentCase(ResultSet row) throws SQLException {
        Timestamp escalated = row.getTimestamp("escalated_at");
        return new UrgentCase(
                Reference.REFERRAL.of(row.getLong("referral")),
                Step.valueOf(row.getString("waits_for")),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                escalated == null ? null : escalated.toInstant());
    }
}
