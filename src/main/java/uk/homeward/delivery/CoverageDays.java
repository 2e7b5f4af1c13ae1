package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days on which coverage can differ: each is looked at once, however long a package goes on. */
record CoverageDays(List<DeliveredVisit> visits, List<Duty> duties, List<Pause> pauses) {

    /** A pattern of weeks repeats itself: between two days on which something changes, one week tells it all. */
    private static final int WEEK = 7;

    TreeSet<LocalDate> from(LocalDate from) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(Stream.of(from), changes())
                .filter(day -> !day.isBefore(from.minusDays(1)))
                .forEach(day -> Stream.iterate(day, next -> next.plusDays(1))
                        .limit(WEEK + 1L)
                        .filter(next -> !next.isBefore(from))
                        .forEach(days::add));
        return days;
    }

    /** Days on which something begins, ends, or is the last of its kind. */
    private Stream<LocalDate> changes() {
        return Stream.of(
                        visits.stream().flatMap(visit -> Stream.of(visit.neededFrom(), visit.neededUntil())),
                        duties.stream().map(duty -> duty.firstVisit().toLocalDate()),
                        duties.stream()
                                .map(Duty::lastVisit)
                                .filter(Objects::nonNull)
                                .map(LocalDateTime::toLocalDate),
                        pauses.stream().flatMap(pause -> Stream.of(pause.fromDay(), pause.untilDay())))
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }
}
