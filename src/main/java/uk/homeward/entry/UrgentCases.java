package uk.homeward.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.homeward.entry.UrgentCase.Step;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Urgent requests that wait, the one whose time runs out first. */
@Service
public class UrgentCases {

    private final JdbcClient database;

    UrgentCases(JdbcClient database) {
        this.database = database;
    }

    public Paged<UrgentCase> waiting(PageQuery page) {
        List<UrgentCase> cases = database.sql(
                        "select * from urgent_case order by response_due_at, referral limit :rows offset :offset")
                .param("rows", page.rows())
                .param("offset", page.offset())
                .query((row, number) -> urgentCase(row))
                .list();
        long total = database.sql("select count(*) from urgent_case")
                .query(Long.class)
                .single();
        return Paged.of(cases, page, total);
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
