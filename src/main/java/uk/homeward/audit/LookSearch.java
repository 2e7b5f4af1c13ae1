package uk.homeward.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Who looked at whose record, the latest first, records that were opened with a reason among them. */
@Service
@Transactional(readOnly = true)
public class LookSearch {

    /** As many as a spreadsheet takes; whoever needs more asks for fewer days. */
    private static final int MOST = 100_000;

    private static final String LOOKS = " from audit_entry where what in ('Looked at', 'Closed record opened')";

    private final JdbcClient database;

    LookSearch(JdbcClient database) {
        this.database = database;
    }

    public Paged<AuditEntry> find(LookFilter filter, PageQuery page) {
        Map<String, Object> given = new HashMap<>();
        String looks = LOOKS + narrowed(filter, given);
        long total = database.sql("select count(*)" + looks)
                .params(given)
                .query(Long.class)
                .single();
        return Paged.of(read(looks, given, page.offset(), page.rows()), page, total);
    }

    /** At most {@value #MOST}. */
    public List<AuditEntry> all(LookFilter filter) {
        Map<String, Object> given = new HashMap<>();
        return read(LOOKS + narrowed(filter, given), given, 0, MOST);
    }

    private List<AuditEntry> read(String looks, Map<String, Object> given, long offset, int rows) {
        return database.sql("select at, who, what, reference, case_reference, reason" + looks
                        + " order by at desc, id desc limit :rows offset :offset")
                .params(given)
                .param("rows", rows)
                .param("offset", offset)
                .query(LookSearch::entry)
                .list();
    }

    /** What is not asked for stands not in the statement: each question finds its index. */
    private static String narrowed(LookFilter filter, Map<String, Object> given) {
        StringBuilder more = new StringBuilder();
        if (!filter.cases().isEmpty()) {
            more.append(" and case_reference in (:cases)");
            given.put("cases", filter.cases());
        }
        if (!filter.who().isEmpty()) {
            more.append(" and who = :who");
            given.put("who", filter.who());
        }
        Instant from = filter.from();
        if (from != null) {
            more.append(" and at >= :from");
            given.put("from", Timestamp.from(from));
        }
        Instant before = filter.before();
        if (before != null) {
            more.append(" and at < :before");
            given.put("before", Timestamp.from(before));
        }
        return more.toString();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("what"),
                row.getString("reference"),
                row.getString("case_reference"),
                row.getString("reason"),
                null);
    }
}
