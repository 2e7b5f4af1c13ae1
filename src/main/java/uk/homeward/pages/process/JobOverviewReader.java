package uk.homeward.pages.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.pages.JobOverview;

/** Looks at the engine's jobs and executions where they lie, so that what the engine forgot is seen too. */
@Component
@Transactional(readOnly = true)
class JobOverviewReader implements JobOverview {
    private static final String JOBS =
            """
            select d.id_ as definition, d.name_ as process, jd.act_id_ as step, p.business_key_ as reference,
                   j.process_instance_id_ as instance, coalesce(j.duedate_, j.create_time_) as since
              from act_ru_job j
              join act_ru_execution p on p.id_ = j.process_instance_id_
              join act_re_procdef d on d.id_ = p.proc_def_id_
              left join act_ru_jobdef jd on jd.id_ = j.job_def_id_
            """;
    private static final String NEXT = JOBS
            + " where j.type_ = 'timer' and j.retries_ > 0 and j.suspension_state_ = 1 order by j.duedate_ limit :shown";
    private static final String FAILED = JOBS + " where j.retries_ <= 0 order by j.duedate_ nulls first limit :shown";

    /** A leaf that is active although nothing is tied to it; an event sub-process of its process does not wake it. */
    private static final String STALLED =
            """
            select d.id_ as definition, d.name_ as process, e.act_id_ as step, p.business_key_ as reference,
                   p.id_ as instance, e.suspension_state_ = 2 as suspended
              from act_ru_execution e
              join act_ru_execution p on p.id_ = e.proc_inst_id_
              join act_re_procdef d on d.id_ = p.proc_def_id_
             where e.act_id_ is not null
               and (e.suspension_state_ = 2
                    or e.is_active_
                       and not exists (select 1 from act_ru_execution c where c.parent_id_ = e.id_)
                       and not exists (select 1 from act_ru_execution c where c.super_exec_ = e.id_)
                       and not exists (select 1 from act_ru_task t where t.execution_id_ = e.id_)
                       and not exists (select 1 from act_ru_job j where j.execution_id_ = e.id_)
                       and not exists (select 1 from act_ru_ext_task x where x.execution_id_ = e.id_)
                       and not exists (select 1 from act_ru_event_subscr s
                                        where s.execution_id_ = e.id_ and s.activity_id_ not like 'startEvent%'))
             order by p.business_key_
             limit :shown""";

    private final JdbcClient database;
    private final Labels labels;

    JobOverviewReader(JdbcClient database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    @Override
    public List<Timer> next() {
        return list(
                NEXT,
                (row, number) ->
                        new Timer(row.getString("process"), label(row), row.getString("reference"), since(row)));
    }

    @Override
    public List<Failure> failed() {
        return list(
                FAILED,
                (row, number) -> new Failure(
                        row.getString("process"),
                        label(row),
                        row.getString("reference"),
                        row.getString("instance"),
                        since(row)));
    }

    @Override
    public List<Stalled> stalled() {
        return list(
                STALLED,
                (row, number) -> new Stalled(
                        row.getString("process"),
                        label(row),
                        row.getString("reference"),
                        row.getString("instance"),
                        row.getBoolean("suspended")));
    }

    private <T> List<T> list(String sql, RowMapper<T> row) {
        return database.sql(sql).param("shown", SHOWN).query(row).list();
    }

    private String label(ResultSet row) throws SQLException {
        return labels.of(row.getString("definition"), row.getString("step"));
    }

    private static Instant since(ResultSet row) throws SQLException {
        return row.getTimestamp("since").toInstant();
    }
}
