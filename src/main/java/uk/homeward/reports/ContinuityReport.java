package uk.homeward.reports;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceDefinition.Sector;

/** Whether people see the same workers, so that in-house teams and bought-in ones can be compared (KEN-21). */
@Service
public class ContinuityReport {

    private final VisitedWeeksReader visited;
    private final CouncilProfile council;

    ContinuityReport(VisitedWeeksReader visited, CouncilProfile council) {
        this.visited = visited;
        this.council = council;
    }

    /** By financial year and service. */
    public List<Continuity> services() {
        return visited.all().stream()
                .map(weeks -> continuity(weeks, sector(weeks), weeks.service()))
                .toList();
    }

    /** By financial year and sector, of the services that the council lists. */
    public List<Continuity> sectors() {
        TreeMap<String, Continuity> rows = new TreeMap<>();
        TreeMap<String, VisitedWeeks> sums = new TreeMap<>();
        for (VisitedWeeks weeks : visited.all()) {
            Sector sector = sector(weeks);
            if (sector != null) {
                String row = "%d %d".formatted(weeks.year(), sector.ordinal());
                rows.put(row, continuity(sums.merge(row, weeks, VisitedWeeks::plus), sector, null));
            }
        }
        return List.copyOf(rows.values());
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
