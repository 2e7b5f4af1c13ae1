package uk.homeward.draft;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Written by one statement that inserts or replaces: two windows of one person may save at the same moment. */
@Repository
class Drafts {

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<Draft> of(String taskId) {
        return database.sql(
                        "select saved_by, saved_at, answers from form_draft where task_id = ? order by saved_at desc")
                .param(taskId)
                .query((row, number) -> new Draft(
                        row.getString("saved_by"), row.getTimestamp("saved_at").toInstant(), row.getString("answers")))
                .list();
    }

    void save(String taskId, Draft draft) {
        database.sql(
                        """
                        insert into form_draft (task_id, saved_by, saved_at, answers) values (?, ?, ?, ?)
                        on conflict (task_id, saved_by) do update
                        set saved_at = excluded.saved_at, answers = excluded.answers""")
                .params(taskId, draft.savedBy(), Timestamp.from(draft.savedAt()), draft.answers())
                .update();
    }
}
