package uk.homeward.tasklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.access.StaffNames;
import uk.homeward.refusal.Conflict;

/** Half-filled forms, one a task. They hold what people typed: the database lets them go with their tasks. */
@Repository
@Transactional
class FormDrafts {

    private final JdbcClient database;
    private final Clock clock;
    private final StaffNames staff;

    FormDrafts(JdbcClient database, Clock clock, StaffNames staff) {
        this.database = database;
        this.clock = clock;
        this.staff = staff;
    }

    record Draft(String body, String savedBy, int version) {}

    Optional<Draft> of(String taskId) {
        return database.sql("select body, saved_by, version from form_draft where task_id = :task")
                .param("task", taskId)
                .query((row, number) -> new Draft(row.getString(1), row.getString(2), row.getInt(3)))
                .optional();
    }

    /**
     * @param known the version that the writer has seen, 0 for none
     * @return the version now
     * @throws Conflict if somebody else saved in between, or the task ended
     */
    int save(String taskId, String body, String writer, int known) {
        try {
            return write(taskId, body, writer, known);
        } catch (DataIntegrityViolationException over) {
            throw new Conflict("This task is done or no longer needed. What you typed was not kept.");
        }
    }

    private int write(String taskId, String body, String writer, int known) {
        return database.sql(
                        """
                        insert into form_draft (task_id, body, saved_by, saved_at, version)
                        values (:task, :body, :writer, :now, 1)
                        on conflict (task_id) do update
                           set body = excluded.body, saved_by = excluded.saved_by, saved_at = excluded.saved_at,
                               version = form_draft.version + 1
                         where form_draft.version = :known or form_draft.saved_by = excluded.saved_by
                        returning version""")
                .param("task", taskId)
                .param("body", body)
                .param("writer", writer)
                .param("now", Timestamp.from(clock.instant()))
                .param("known", known)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Conflict(
                        "%s has saved answers for this task since you opened it. Open the task again to see them."
                                .formatted(of(taskId)
                                        .map(draft -> staff.of(draft.savedBy()))
                                        .orElse("Somebody else"))));
    }

    void forget(String taskId) {
        database.sql("delete from form_draft where task_id = :task")
                .param("task", taskId)
                .update();
    }
}
