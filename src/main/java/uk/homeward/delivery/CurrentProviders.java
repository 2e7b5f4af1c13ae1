package uk.homeward.delivery;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Who makes the visits of a package, for a change of the plan: people keep whom they know.
 *
 * @param visits with the number of the element that answers for each, in the order in which they were planned
 */
record CurrentProviders(Map<DeliveredVisit, Integer> visits) {

    /** For a visit that nobody makes. */
    static final int NOBODY = 0;

    /** Of what is needed on the day, and on after it where there is any such. */
    static CurrentProviders at(List<DeliveredVisit> visits, List<Duty> duties, LocalDateTime moment) {
        List<DeliveredVisit> needed = visits.stream()
                .filter(visit -> visit.isNeededOn(moment.toLocalDate()))
                .toList();
        List<DeliveredVisit> lasting =
                needed.stream().filter(DeliveredVisit::open).toList();
        Map<DeliveredVisit, Integer> givers = new LinkedHashMap<>();
        (lasting.isEmpty() ? needed : lasting).forEach(visit -> givers.put(visit, giver(visit, duties, moment)));
        return new CurrentProviders(givers);
    }

    private static int giver(DeliveredVisit visit, List<Duty> duties, LocalDateTime moment) {
        return duties.stream()
                .filter(duty -> duty.answersFor(visit, moment))
                .map(Duty::element)
                .findFirst()
                .orElse(NOBODY);
    }

    /** Whoever comes at the same time, or nobody where nobody does; else whoever comes on the same day, else the first. */
    int of(VisitNeed need) {
        return find((visit, giver) ->
                        visit.day() == need.day() && visit.earliestStart().equals(need.earliestStart()))
                .or(() -> find((visit, giver) -> giver != NOBODY && visit.day() == need.day()))
                .or(() -> find((visit, giver) -> giver != NOBODY))
                .orElse(NOBODY);
    }

    private Optional<Integer> find(BiPredicate<DeliveredVisit, Integer> wanted) {
        return visits.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey(), entry.getValue()))
                .map(Entry::getValue)
                .findFirst();
    }
}
