package uk.homeward.tasklist;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceFact.PlaceMoved;

/** Forgets what a provider's staff have begun to write when the place goes to another provider. */
@Component
@Transactional
class DraftsOfMovedPlace {

    private final JdbcClient database;

    DraftsOfMovedPlace(JdbcClient database) {
        this.database = database;
    }

    /** What one provider's staff have begun to write is not for those of the next. */
    @EventListener
    public void on(PlaceMoved fact) {
        database.sql(
                        """
                        delete from form_draft d
                         where d.task_id in (select t.id_ from act_ru_task t
                                               join act_ru_execution life on life.id_ = t.proc_inst_id_
                                               join act_ru_identitylink team on team.task_id_ = t.id_
                                              where life.business_key_ = :reference and team.group_id_ = 'direct-care')""")
                .param("reference", fact.reference())
                .update();
    }
}
