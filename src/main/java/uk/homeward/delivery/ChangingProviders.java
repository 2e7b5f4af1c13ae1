package uk.homeward.delivery;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who makes the visits of a package from a day on: where they change hands later, those of another plan change hands with
 * them.
 */
record ChangingProviders(NavigableMap<LocalDateTime, CurrentProviders> since) {

    static ChangingProviders of(List<DeliveredVisit> visits, List<Duty> duties, LocalDateTime from) {
        NavigableMap<LocalDateTime, CurrentProviders> since = new TreeMap<>();
        Stream.concat(Stream.of(from), changes(visits, duties).filter(from::isBefore))
                .forEach(moment -> since.put(moment, CurrentProviders.at(visits, duties, moment)));
        since.values().removeIf(providers -> providers.visits().isEmpty());
        if (!since.isEmpty()) {
            since.put(from, since.pollFirstEntry().getValue());
        }
        return new ChangingProviders(since);
    }

    private static Stream<LocalDateTime> changes(List<DeliveredVisit> visits, List<Duty> duties) {
        return Stream.of(
                        visits.stream().map(visit -> visit.neededFrom().atStartOfDay()),
                        visits.stream()
                                .flatMap(visit -> Stream.ofNullable(visit.neededUntil()))
                                .map(last -> last.plusDays(1).atStartOfDay()),
                        duties.stream().map(Duty::firstVisit),
                        duties.stream()
                                .flatMap(duty -> Stream.ofNullable(duty.lastVisit()))
                                .map(last -> last.plusMinutes(1)))
                .flatMap(moments -> moments);
    }

    /** @param numbers of what is needed in the rota */
    void give(VisitNeed need, List<Integer> numbers, Rota rota) {
        int before = CurrentProviders.NOBODY;
        for (Entry<LocalDateTime, CurrentProviders> entry : since.entrySet()) {
            int giver = from(entry, need);
            if (giver == CurrentProviders.NOBODY) {
                rota.leave(numbers, entry.getKey());
            } else if (giver != before) {
                rota.take(giver, numbers, entry.getKey());
            }
            before = giver;
        }
    }

    /** Between the last visit of one and the first of another on one day, the other answers. */
    private int from(Entry<LocalDateTime, CurrentProviders> entry, VisitNeed need) {
        int giver = entry.getValue().of(need);
        Entry<LocalDateTime, CurrentProviders> next = since.higherEntry(entry.getKey());
        return giver == CurrentProviders.NOBODY
                        && next != null
                        && next.getKey().toLocalDate().equals(entry.getKey().toLocalDate())
                ? from(next, need)
                : giver;
    }
}
