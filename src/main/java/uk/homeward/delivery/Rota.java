package uk.homeward.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The planned visits of a package, and who answers for each of them. */
@Embeddable
class Rota {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    @ElementCollection
    @CollectionTable(name = "delivery_visit", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<DeliveredVisit> visits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delivery_duty", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<Duty> duties = new ArrayList<>();

    @Embedded
    private Pauses pauses = new Pauses();

    /** The numbers of what is needed, the same as before where it was planned already. */
    List<Integer> need(List<VisitNeed> needs, LocalDate from, @Nullable LocalDate until) {
        List<Integer> numbers = new ArrayList<>();
        for (VisitNeed need : needs) {
            DeliveredVisit known = until == null ? need.known(visits, from) : null;
            if (known == null) {
                known = DeliveredVisit.of(visits.size() + 1, need, from, until);
                visits.add(known);
            } else {
                visits.set(visits.indexOf(known), known.again(from));
            }
            numbers.add(known.number());
        }
        return numbers;
    }

    /**
     * An element answers for visits from a moment on. Whoever answered for them ends before it; whoever began later, told
     * late, goes on from then.
     */
    void take(int element, List<Integer> numbers, LocalDateTime first) {
        for (int number : numbers) {
            LocalDateTime next = laterFirst(number, first);
            duties.replaceAll(
                    duty -> duty.visit() == number && duty.firstVisit().isBefore(first) && duty.reaches(first)
                            ? duty.until(first.minusMinutes(1))
                            : duty);
            duties.removeIf(duty -> duty.visit() == number && duty.firstVisit().equals(first));
            duties.add(Duty.from(element, number, first)
                    .until(next == null ? VisitsAlone.endOf(visit(number)) : next.minusMinutes(1)));
        }
    }

    /** Whoever covered since a moment of the day makes way on the next. */
    private void takeFromDay(int element, List<Integer> numbers, LocalDateTime day) {
        take(element, numbers, day);
        LocalDateTime next = day.toLocalDate().plusDays(1).atStartOfDay();
        duties.stream()
                .filter(duty -> numbers.contains(duty.visit()) && duty.beginsWithin(day, next))
                .map(Duty::visit)
                .distinct()
                .toList()
                .forEach(number -> take(element, List.of(number), next));
    }

    /** It makes what it was looked for, or what another plan has in its place by now, and what nobody makes to its end. */
    void begin(int element, List<VisitNeed> needs, LocalDate firstDay) {
        LocalDateTime first = firstDay.atStartOfDay();
        if (FollowedVisits.isFollowed(ofPlans(), needs)) {
            for (DeliveredVisit visit : FollowedVisits.of(ofPlans(), needs).following()) {
                takeFromDay(element, List.of(visit.number()), visit.firstFrom(first));
            }
        } else {
            takeFromDay(element, need(needs, firstDay, null), first);
        }
        takeWhatEnds(element, first);
    }

    /** What ends by itself goes with the rest: where whoever makes it is over, or makes it no more. */
    void takeWhatEnds(int element, LocalDateTime first) {
        take(element, new VisitsAlone(visits, duties).forATime(first), first);
    }

    void takeFor(int element, List<Integer> numbers, LocalDateTime first, LocalDateTime last) {
        numbers.forEach(number -> duties.add(Duty.from(element, number, first).until(last)));
    }

    HandedDuties handOn(int to, LocalDateTime last, LocalDateTime first) {
        return new HandedDuties(duties, to, last, first);
    }

    /** The element makes no visit after this moment. */
    void release(int element, LocalDateTime last) {
        duties.replaceAll(duty -> duty.element() == element && duty.reaches(last) ? duty.until(last) : duty);
        duties.removeIf(Duty::empty);
    }

    MovedStart start(int element, LocalDate planned) {
        return new MovedStart(duties, element, planned.atStartOfDay());
    }

    /** Nobody makes them from this moment on. */
    void leave(List<Integer> numbers, LocalDateTime from) {
        LocalDateTime last = from.minusMinutes(1);
        duties.replaceAll(duty -> numbers.contains(duty.visit()) && duty.reaches(last) ? duty.until(last) : duty);
        duties.removeIf(Duty::empty);
    }

    /** What stands in this plan is needed from the day on, and not before. */
    void needFrom(String plan, LocalDate firstDay) {
        visits.replaceAll(visit -> visit.isIn(plan) && visit.open() ? visit.from(firstDay) : visit);
    }

    /** What stands in this plan is not needed after the day. */
    void stopNeeding(String plan, LocalDate lastDay) {
        stopNeeding(lastDay, visit -> visit.isIn(plan));
    }

    /** None of what was planned is needed after the day. */
    void stopNeedingPlan(LocalDate lastDay) {
        stopNeeding(lastDay, visit -> !visit.besidePlan());
    }

    private void stopNeeding(LocalDate lastDay, Predicate<DeliveredVisit> which) {
        LocalDateTime last = lastDay.atTime(Delivery.END_OF_DAY);
        Predicate<DeliveredVisit> stopped = which.and(DeliveredVisit::open);
        duties.replaceAll(duty -> stopped.test(visit(duty.visit())) && duty.reaches(last) ? duty.until(last) : duty);
        duties.removeIf(Duty::empty);
        visits.replaceAll(visit -> stopped.test(visit) ? visit.until(lastDay) : visit);
    }

    /** What a part of the package is by itself is needed until it ends. */
    void endOwn(int element, LocalDate lastDay) {
        List<Integer> own = openOf(element);
        stopNeeding(lastDay, visit -> visit.besidePlan() && own.contains(visit.number()));
    }

    /** Nothing at all is needed after the day, also what was planned for a time only. */
    void stopAfter(LocalDate lastDay) {
        LocalDateTime last = lastDay.atTime(Delivery.END_OF_DAY);
        duties.replaceAll(duty -> duty.reaches(last) ? duty.until(last) : duty);
        duties.removeIf(Duty::empty);
        visits.replaceAll(visit -> visit.isNeededAfter(lastDay) ? visit.until(lastDay) : visit);
    }

    /** As it was. */
    void restore(BeforeEnd before) {
        visits.clear();
        visits.addAll(before.visits());
        duties.clear();
        duties.addAll(before.duties());
        pauses.restore(before.pauses());
    }

    Pauses pauses() {
        return pauses;
    }

    /** The visits for which the element answers without a known end. */
    List<Integer> openOf(int element) {
        return duties.stream()
                .filter(duty -> duty.element() == element && duty.open())
                .map(Duty::visit)
                .toList();
    }

    /** Those without a known end. */
    List<Integer> needed() {
        return numbers(DeliveredVisit::open);
    }

    List<Integer> numbers(Predicate<DeliveredVisit> which) {
        return visits.stream().filter(which).map(DeliveredVisit::number).toList();
    }

    /** Those that are needed at a moment or later, and that nobody makes from some day on. */
    List<Integer> alone(LocalDateTime from) {
        return coverage().alone(from);
    }

    /** It made visits, and none is left. */
    boolean isReplaced(int element) {
        return openOf(element).isEmpty() && duties.stream().anyMatch(duty -> duty.element() == element);
    }

    /** A week, of all visits that the element makes without a known end; rounded once. */
    BigDecimal hoursOf(int element) {
        long minutes = openOf(element).stream()
                .map(this::visit)
                .mapToLong(visit -> (long) visit.minutes() * visit.workers())
                .sum();
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    ChangingProviders giversFrom(LocalDate day) {
        return ChangingProviders.of(ofPlans(), duties, day.atStartOfDay());
    }

    private List<DeliveredVisit> ofPlans() {
        return visits.stream().filter(visit -> !visit.besidePlan()).toList();
    }

    DeliveredVisit visit(int number) {
        return visits.get(number - 1);
    }

    /** Whoever makes a visit on the next day on which it is planned; nothing where nobody does. */
    @Nullable
    Integer giver(DeliveredVisit visit, LocalDate today) {
        LocalDateTime next = visit.nextFrom(today);
        return duties.stream()
                .filter(duty -> duty.answersFor(visit, next))
                .map(Duty::element)
                .findFirst()
                .orElse(null);
    }

    Coverage coverage() {
        return new Coverage(List.copyOf(visits), List.copyOf(duties), pauses.all());
    }

    private @Nullable LocalDateTime laterFirst(int number, LocalDateTime first) {
        return duties.stream()
                .filter(duty -> duty.visit() == number && duty.firstVisit().isAfter(first))
                .map(Duty::firstVisit)
                .min(LocalDateTime::compareTo)
                .orElse(null);
    }
}
