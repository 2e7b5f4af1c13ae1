package uk.homeward.delivery;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Visits that are needed on, and that nobody makes from some day on. */
record VisitsAlone(List<DeliveredVisit> visits, List<Duty> duties) {

    private static final int WEEK = 7;

    List<Integer> from(LocalDateTime from) {
        Set<Integer> given = duties.stream().filter(Duty::open).map(Duty::visit).collect(Collectors.toSet());
        return Stream.concat(
                        visits.stream()
                                .filter(DeliveredVisit::open)
                                .map(DeliveredVisit::number)
                                .filter(number -> !given.contains(number)),
                        forATime(from).stream().filter(number -> comesAgain(visits.get(number - 1), from)))
                .toList();
    }

    /** Those that end by themselves, as they were added or another plan follows, and that nobody who goes on makes until then. */
    List<Integer> forATime(LocalDateTime from) {
        return visits.stream()
                .filter(visit -> isNeededFrom(visit, from))
                .filter(visit -> duties.stream().noneMatch(duty -> makesToTheEnd(duty, visit)))
                .map(DeliveredVisit::number)
                .toList();
    }

    private static boolean isNeededFrom(DeliveredVisit visit, LocalDateTime from) {
        LocalDateTime end = endOf(visit);
        return end != null && !end.isBefore(from) && !visit.neededFrom().isAfter(end.toLocalDate());
    }

    /** Once more at least before it ends. */
    private static boolean comesAgain(DeliveredVisit visit, LocalDateTime from) {
        return Stream.iterate(requireNonNull(visit.neededUntil()), day -> day.minusDays(1))
                .limit(WEEK)
                .anyMatch(day -> visit.isOn(day) && !visit.on(day).isBefore(from));
    }

    private boolean makesToTheEnd(Duty duty, DeliveredVisit visit) {
        LocalDateTime end = endOf(visit);
        LocalDateTime last = duty.lastVisit();
        return duty.visit() == visit.number()
                && (last == null || end != null && !last.isBefore(end))
                && (visit.besidePlan()
                        || duties.stream().anyMatch(other -> other.element() == duty.element() && other.open()));
    }

    static @Nullable LocalDateTime endOf(DeliveredVisit visit) {
        return visit.neededUntil() == null ? null : visit.neededUntil().atTime(Delivery.END_OF_DAY);
    }
}
