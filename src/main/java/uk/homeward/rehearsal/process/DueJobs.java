package uk.homeward.rehearsal.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.rehearsal.DueTimers.DueTimer;

/**
 * Reads jobs in the order in which they are to be done: what lets a life go on at once, then timers by their dates. Each
 * timer may make others that come before those that wait, so that the first is asked for anew each time; the index on due
 * dates finds it without sorting what waits.
 */
@Component
@Profile("demo & !production")
class DueJobs {

    private static final String FIRST =
            """
            with waiting as (
                select * from act_ru_job
                 where retries_ > 0 and suspension_state_ = 1 and type_ in ('message', 'timer')
                   and process_def_id_ is not null),
            earliest as (
                (select 1 as step, * from waiting where duedate_ is null
                  order by priority_ desc, create_time_ nulls first limit :count)
                union all
                (select 2 as step, * from waiting where duedate_ <= :until
                  order by duedate_, priority_ desc, create_time_ nulls first limit :count))
            select job.id_, coalesce(job.duedate_, job.create_time_) as due_at, job.process_def_id_,
                   job.process_def_key_, node.act_id_, life.business_key_
              from earliest job
              join act_ru_jobdef node on node.id_ = job.job_def_id_
              join act_ru_execution life on life.id_ = job.process_instance_id_
             order by job.step, job.duedate_, job.priority_ desc, job.create_time_ nulls first""";

    private final JdbcClient jdbc;
    private final RepositoryService models;

    DueJobs(JdbcClient jdbc, RepositoryService models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    List<DueTimer> first(int count, Instant until) {
        return jdbc.sql(FIRST)
                .param("count", count)
                .param("until", Timestamp.from(until))
                .query(this::timer)
                .list();
    }

    private DueTimer timer(ResultSet row, int number) throws SQLException {
        return new DueTimer(
                row.getString("id_"),
                row.getTimestamp("due_at").toInstant(),
                row.getString("process_def_key_"),
                label(row.getString("process_def_id_"), row.getString("act_id_")),
                row.getString("business_key_"));
    }

    private String label(String model, String node) {
        return models.getBpmnModelInstance(model).getModelElementById(node) instanceof FlowElement element
                        && element.getName() != null
                ? element.getName()
                : node;
    }
}
