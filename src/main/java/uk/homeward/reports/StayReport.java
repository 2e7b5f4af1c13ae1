package uk.homeward.reports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How long people stay in a service, and what becomes of them. */
@Service
public class StayReport {

    private final JdbcClient database;

    StayReport(JdbcClient database) {
        this.database = database;
    }

    public List<LengthOfStay> lengths() {
        return database.sql(
                        """
                        select service,
                               route,
                               count(*) as ended,
                               avg(days) as average_days,
                               percentile_cont(0.5) within group (order by days) as median_days,
                               avg(days_in_hospital) as average_hospital_days,
                               count(*) filter (where days <= 7) as up_to7,
                               count(*) filter (where days between 8 and 14) as up_to14,
                               count(*) filter (where days between 15 and 28) as up_to28,
                               count(*) filter (where days between 29 and 42) as up_to42,
                               count(*) filter (where days > 42) as longer
                        from report_stay
                        group by service, route
                        order by service, route
                        """)
                .query(LengthOfStay.class)
                .list();
    }

    public List<Outcome> outcomes() {
        return database.sql(
                        """
                        select service,
                               route,
                               count(*) as ended,
                               count(*) filter (where sequel = 'NO_SUPPORT_NEEDED') as independent,
                               count(*) filter (where measured_as in ('NO_LONG_TERM', 'LONG_TERM')) as measured,
                               count(*) filter (where measured_as = 'NO_LONG_TERM') as no_long_term,
                               count(*) filter (where measured_as = 'TO_BE_CLASSIFIED') as to_be_classified,
                               coalesce(sum(scored), 0) as goals,
                               coalesce(sum(improved), 0) as goals_improved,
                               count(*) filter (where outcomes_achieved = 'FULLY_MET') as outcomes_met,
                               avg(days) as average_days
                        from report_stay left join report_goals using (episode)
                        where end_reason not in ('DIED', 'REPLACED')
                        group by service, route
                        order by service, route
                        """)
                .query(Outcome.class)
                .list();
    }

    public List<SequelCount> sequels() {
        return database.sql(
                        """
                        select service, route, sequel, count(*) as episodes
                        from report_stay
                        group by service, route, sequel
                        order by service, route, episodes desc, sequel
                        """)
                .query(SequelCount.class)
                .list();
    }
}
