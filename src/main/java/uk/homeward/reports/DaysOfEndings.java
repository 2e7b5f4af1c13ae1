package uk.homeward.reports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who died is not counted, nor who went on to another short-term service. */
@Component
class DaysOfEndings {

    private final JdbcClient database;

    DaysOfEndings(JdbcClient database) {
        this.database = database;
    }

    List<DayOfEndings> all() {
        return database.sql(
                        """
                        select service,
                               ended_on,
                               count(*) as ended,
                               count(*) filter (where sequel = 'NO_SUPPORT_NEEDED') as independent,
                               coalesce(sum(scored), 0) as goals,
                               coalesce(sum(entry_scores), 0) as entry_scores,
                               coalesce(sum(exit_scores), 0) as exit_scores,
                               coalesce(sum(hospital_admissions), 0) as admissions,
                               count(*) filter (where known) as known,
                               coalesce(sum(hours_at_start) filter (where known), 0) as hours_at_start,
                               coalesce(sum(hours_at_end) filter (where known), 0) as hours_at_end,
                               coalesce(sum(hours_still_needed) filter (where known), 0) as hours_still_needed
                        from (select *, hours_at_start is not null and hours_still_needed is not null as known
                              from report_stay) stay
                        left join report_goals using (episode)
                        where end_reason not in ('DIED', 'REPLACED')
                        group by service, ended_on
                        order by service, ended_on
                        """)
                .query(DayOfEndings.class)
                .list();
    }
}
