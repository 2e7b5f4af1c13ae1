package uk.homeward.subjectaccess;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody has marked as given out or held back. */
@Repository
class AccessMarks {

    private final JdbcClient database;

    AccessMarks(JdbcClient database) {
        this.database = database;
    }

    Map<String, Boolean> of(long request) {
        return database
                .sql("select item, given from subject_access_mark where subject_access_id = :request")
                .param("request", request)
                .query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void mark(long request, String item, boolean given, String by, LocalDate on) {
        database.sql(
                        """
                        insert into subject_access_mark (subject_access_id, item, given, marked_by, marked_on)
                        values (:request, :item, :given, :by, :on)
                        on conflict (subject_access_id, item) do update
                           set given = excluded.given, marked_by = excluded.marked_by, marked_on = excluded.marked_on""")
                .param("request", request)
                .param("item", item)
                .param("given", given)
                .param("by", by)
                .param("on", on)
                .update();
    }
}
