package uk.homeward.visitrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The rows of files, without what stood in them. */
@Component
class VisitFileStore {

    private final JdbcClient database;

    VisitFileStore(JdbcClient database) {
        this.database = database;
    }

    /** The one with the same content that is on record. */
    Optional<VisitFile> counted(String provider, String print) {
        return database.sql("select * from visit_file where provider_code = :provider and print = :print and counts")
                .param("provider", provider)
                .param("print", print)
                .query(VisitFileStore::read)
                .optional();
    }

    long next() {
        return database.sql("select nextval('visit_file_seq')")
                .query(Long.class)
                .single();
    }

    void add(VisitFile file, String print) {
        database.sql(
                        """
                        insert into visit_file (id, provider_code, file_name, print, table_rows, news, problems, counts, sent_by,
                            sent_at)
                        values (:id, :provider, :name, :print, :rows, :news, :problems, :counts, :by, :at)
                        """)
                .param("id", Reference.VISIT_FILE.id(file.reference()))
                .param("provider", file.provider())
                .param("name", file.fileName())
                .param("print", print)
                .param("rows", file.rows())
                .param("news", file.news())
                .param("problems", file.problems())
                .param("counts", file.counts())
                .param("by", file.sentBy())
                .param("at", Timestamp.from(file.sentAt()))
                .update();
    }

    void told(String reference, int news) {
        database.sql("update visit_file set news = :news where id = :id")
                .param("news", news)
                .param("id", Reference.VISIT_FILE.id(reference))
                .update();
    }

    Optional<VisitFile> find(String reference) {
        return database.sql("select * from visit_file where id = :id")
                .param("id", Reference.VISIT_FILE.id(reference))
                .query(VisitFileStore::read)
                .optional();
    }

    /** The newest first. */
    Paged<VisitFile> ofProvider(String provider, PageQuery page) {
        return Paged.of(
                database.sql(
                                """
                                select * from visit_file where provider_code = :provider
                                 order by id desc limit :limit offset :offset
                                """)
                        .param("provider", provider)
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(VisitFileStore::read)
                        .list(),
                page,
                database.sql("select count(*) from visit_file where provider_code = :provider")
                        .param("provider", provider)
                        .query(Long.class)
                        .single());
    }

    private static VisitFile read(ResultSet row, int number) throws SQLException {
        return new VisitFile(
                Reference.VISIT_FILE.of(row.getLong("id")),
                row.getString("provider_code"),
                row.getString("file_name"),
                row.getInt("table_rows"),
                row.getInt("news"),
                row.getInt("problems"),
                row.getBoolean("counts"),
                row.getString("sent_by"),
                row.getTimestamp("sent_at").toInstant());
    }
}
