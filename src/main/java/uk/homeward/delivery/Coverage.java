package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Promise 1, said exactly: for every planned visit exactly one provider answers, whatever else comes with it. */
record Coverage(List<DeliveredVisit> visits, List<Duty> duties, List<Pause> pauses) {

    /** All from a day on, the earliest first; of a visit that stays without a provider only its first week. */
    List<VisitGap> gapsFrom(LocalDate day) {
        List<VisitGap> gaps = new ArrayList<>();
        for (LocalDate date : new CoverageDays(visits, duties, pauses).from(day)) {
            visits.stream()
                    .map(visit -> on(visit, date))
                    .flatMap(Optional::stream)
                    .forEach(gaps::add);
        }
        gaps.sort(Comparator.comparing(VisitGap::at));
        return gaps;
    }

    /** Whether one visit is, or was, wrong at a moment. */
    Optional<VisitGap> at(int visit, LocalDateTime at) {
        return on(visits.get(visit - 1), at.toLocalDate());
    }

    /** Whether somebody has to come on that day. */
    boolean wants(DeliveredVisit visit, LocalDate date) {
        return visit.isOn(date) && pauses.stream().noneMatch(pause -> pause.covers(visit, date));
    }

    /** Visits that nobody makes from some moment on, or until somebody follows who is known already. */
    List<Integer> alone(LocalDateTime from) {
        Stream<Integer> untilAnotherComes = gapsFrom(from.toLocalDate()).stream()
                .filter(gap -> gap.kind() == BreachKind.NOBODY && !gap.at().isBefore(from))
                .map(gap -> gap.visit().number());
        return Stream.concat(new VisitsAlone(visits, duties).from(from).stream(), untilAnotherComes)
                .distinct()
                .toList();
    }

    /** The last day of whoever makes visits only until others come who are known already. */
    Optional<LocalDate> lastDayBeforeOthers(int element) {
        List<Duty> own =
                duties.stream().filter(duty -> duty.element() == element).toList();
        return own.stream().allMatch(this::isFollowed)
                ? own.stream()
                        .map(Duty::lastVisit)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(LocalDateTime::toLocalDate)
                : Optional.empty();
    }

    private boolean isFollowed(Duty duty) {
        return duties.stream().anyMatch(other -> other.element() != duty.element() && other.follows(duty));
    }

    private Optional<VisitGap> on(DeliveredVisit visit, LocalDate date) {
        if (!wants(visit, date)) {
            return Optional.empty();
        }
        LocalDateTime at = visit.on(date);
        long responsible =
                duties.stream().filter(duty -> duty.answersFor(visit, at)).count();
        return responsible == 1 ? Optional.empty() : Optional.of(new VisitGap(visit, at, (int) responsible));
    }
}
