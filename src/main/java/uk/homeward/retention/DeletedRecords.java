package uk.homeward.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What was deleted, the last first. */
@Service
@Transactional(readOnly = true)
public class DeletedRecords {

    private final JdbcClient database;

    DeletedRecords(JdbcClient database) {
        this.database = database;
    }

    public Paged<DeletedRecord> all(PageQuery page) {
        List<DeletedRecord> records = database.sql(
                        """
                        select reference, class as kind, rule, counted_from, deleted_on, row_count as rows
                          from retention_deletion order by deleted_on desc, id desc limit :rows offset :offset""")
                .param("rows", page.rows())
                .param("offset", page.offset())
                .query(DeletedRecord.class)
                .list();
        long total = database.sql("select count(*) from retention_deletion")
                .query(Long.class)
                .single();
        return Paged.of(records, page, total);
    }
}
