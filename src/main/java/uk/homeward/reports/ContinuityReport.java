package uk.homeward.reports;

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

    ContinuityReport(JdbcClient database, CouncilProfile council) {
        this.database = database;
        this.council = council;
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

    /** A week belongs to the year in which it was recorded. */
    private List<VisitedWeeks> visitedWeeks() {
        return database.sql(
                        """
                        select date_part('year', recorded_on - interval '3 months') as year,
                               service,
                               count(*) as weeks,
                               sum(visits) as visits,
                               sum(workers) as workers
                        from report_visited_week
                        group by year, service
                        order by year, service
                        """)
                .query(VisitedWeeks.class)
                .list();
    }

    private static Continuity continuity(VisitedWeeks visited, @Nullable Sector sector, @Nullable String service) {
        return new Continuity(
                visited.year(), sector, service, visited.weeks(), visited.workersAWeek(), visited.visitsAWorker());
    }

    private @Nullable Sector sector(VisitedWeeks visited) {
        return council.service(visited.service()).map(ServiceDefinition::sector).orElse(null);
    }
}
