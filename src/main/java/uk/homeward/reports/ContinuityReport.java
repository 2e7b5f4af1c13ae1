package uk.homeward.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceDefinition.Sector;

/** Whether people see the same workers, so that in-house teams and bought-in ones can be compared (KEN-21). */
@Service
public class ContinuityReport {

    private final JdbcClient database;
    private final CouncilProfile council;
    private final Clock clock;

    ContinuityReport(JdbcClient database, CouncilProfile council, Clock clock) {
        this.database = database;
        this.council = council;
        this.clock = clock;
    }

    /** By financial year and service. */
    public List<Continuity> services() {
        return visitedWeeks().stream()
                .map(visited -> continuity(visited, sector(visited), visited.service()))
                .toList();
    }

    /** By financial year and sector, of the services that the council lists. */
    public List<Continuity> sectors() {
        TreeMap<String, Continuity> rows = new TreeMap<>();
        TreeMap<String, VisitedWeeks> sums = new TreeMap<>();
        for (VisitedWeeks visited : visitedWeeks()) {
            Sector sector = sector(visited);
            if (sector != null) {
                String row = "%d %d".formatted(visited.year(), sector.ordinal());
                rows.put(row, continuity(sums.merge(row, visited, VisitedWeeks::plus), sector, null));
            }
        }
        return List.copyOf(rows.values());
    }

    /** A week belongs to the year of its first day. */
    private List<VisitedWeeks> visitedWeeks() {
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

    private static Continuity continuity(VisitedWeeks visited, @Nullable Sector sector, @Nullable String service) {
        return new Continuity(
                visited.year(),
                sector,
                service,
                visited.weeks(),
                visited.workersAWeek(),
                visited.visitsAWorker(),
                visited.hours(),
                visited.missing());
    }

    private @Nullable Sector sector(VisitedWeeks visited) {
        return council.service(visited.service()).map(ServiceDefinition::sector).orElse(null);
    }
}
