package uk.homeward.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        LookCondition asked = LookCondition.of(filter);
        String looks = LOOKS + asked.sql();
        long total = database.sql("select count(*)" + looks)
                .params(asked.given())
                .query(Long.class)
                .single();
        return Paged.of(read(looks, asked.given(), page.offset(), page.rows()), page, total);
    }

    /** At most {@value #MOST}. */
    public List<AuditEntry> all(LookFilter filter) {
        LookCondition asked = LookCondition.of(filter);
        return read(LOOKS + asked.sql(), asked.given(), 0, MOST);
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
