package uk.homeward.delivery;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who makes the visits of a package, for a change of the plan: people keep whom they know.
 *
 * @param visits with the number of the element that answers for each, in the order in which they were planned
 */
record CurrentProviders(Map<DeliveredVisit, Integer> visits) {

    /** Whoever comes at the same time, else on the same day, else the first. */
    int of(VisitNeed need) {
        return find(visit -> visit.day() == need.day() && visit.earliestStart().equals(need.earliestStart()))
                .or(() -> find(visit -> visit.day() == need.day()))
                .or(() -> find(visit -> true))
                .orElseThrow();
    }

    private Optional<Integer> find(Predicate<DeliveredVisit> wanted) {
        return visits.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Entry::getValue)
                .findFirst();
    }
}
