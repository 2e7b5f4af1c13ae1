package uk.homeward.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the weeks of the short-term services and who came in them, also those of which nobody has told. */
@Component
class VisitedWeeksReader {

    private final JdbcClient database;
    private final Clock clock;

    VisitedWeeksReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By financial year and service. A week belongs to the year of its first day. */
    List<VisitedWeeks> all() {
        return database.sql(
                        """
                        select date_part('year', week_from - interval '3 months') as year,
                               service,
                               count(*) filter (where workers > 0) as weeks,
                               coalesce(sum(visits) filter (where workers > 0), 0) as visits,
                               coalesce(sum(workers), 0) as workers,
                               coalesce(sum(hours_delivered), 0) as hours,
                               count(*) filter (where hours_delivered is null) as missing
                        from (select service, week_from, hours_delivered, visits, workers
                              from report_week
                              union all
                              select service, week_from, null, null, null
                              from (select *, cast(generate_series(started_on, coalesce(ended_on, :today - 7), interval '7 days')
                                              as date) as week_from
                                    from report_support) week
                              where not exists (select 1 from report_week told
                                                where told.episode = week.episode and told.week_from = week.week_from)
                                and exists (select 1
                                            from generate_series(week.week_from, least(week.week_from + 6, week.ended_on),
                                                                 interval '1 day') at_home
                                            where not exists (select 1 from report_away away
                                                              where away.episode = week.episode
                                                                and away.admitted_on <= at_home
                                                                and coalesce(away.ended_on, 'infinity') > at_home))) weeks
                        group by year, service
                        order by year, service
                        """)
                .param("today", LocalDate.now(clock))
                .query(VisitedWeeks.class)
                .list();
    }
}
