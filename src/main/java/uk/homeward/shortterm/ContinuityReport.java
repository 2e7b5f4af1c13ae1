package uk.homeward.shortterm;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceDefinition.Sector;

/** Whether people see the same workers, so that in-house teams and bought-in ones can be compared (KEN-21). */
@Service
@Transactional(readOnly = true)
public class ContinuityReport {

    private final Stays stays;
    private final CouncilProfile council;

    ContinuityReport(Stays stays, CouncilProfile council) {
        this.stays = stays;
        this.council = council;
    }

    /** By financial year and service. */
    public List<Continuity> services() {
        return stays.visitedWeeks().stream()
                .map(visited -> continuity(visited, sector(visited), visited.service()))
                .toList();
    }

    /** By financial year and sector, of the services that the council lists. */
    public List<Continuity> sectors() {
        TreeMap<String, Continuity> rows = new TreeMap<>();
        TreeMap<String, VisitedWeeks> sums = new TreeMap<>();
        for (VisitedWeeks visited : stays.visitedWeeks()) {
            Sector sector = sector(visited);
            if (sector != null) {
                String row = "%d %d".formatted(visited.year(), sector.ordinal());
                rows.put(row, continuity(sums.merge(row, visited, VisitedWeeks::plus), sector, null));
            }
        }
        return List.copyOf(rows.values());
    }

    private static Continuity continuity(VisitedWeeks visited, @Nullable Sector sector, @Nullable String service) {
        return new Continuity(
                visited.year(), sector, service, visited.weeks(), visited.workersAWeek(), visited.visitsAWorker());
    }

    private @Nullable Sector sector(VisitedWeeks visited) {
        return council.service(visited.service()).map(ServiceDefinition::sector).orElse(null);
    }
}
