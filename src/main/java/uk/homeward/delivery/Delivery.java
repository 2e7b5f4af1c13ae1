package uk.homeward.delivery;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Who gives which visit of one package. What is still planned is refused where it would leave a visit without a provider;
 * what has happened is recorded, whatever it leaves (promise 1).
 */
@Entity
@Table(name = "delivery")
class Delivery {

    static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long packageId;

    @Embedded
    private ElementBook elements = new ElementBook();

    @Embedded
    private Rota rota = new Rota();

    @Convert(converter = BeforeEndConverter.class)
    private @Nullable BeforeEnd beforeEnd;

    protected Delivery() {}

    Delivery(long packageId) {
        this.packageId = packageId;
    }

    /** Whoever made these visits before makes them no more; who has none left is over. */
    Element begin(ElementTerms given) {
        Element begun = elements.add(given);
        rota.begin(begun.number(), given.visits(), given.firstDay());
        elements.endReplaced(rota, given.firstDay().minusDays(1));
        return elements.element(begun.number());
    }

    /** Whoever made the visits makes them until this moment; from it on one answers for all. */
    Element takeOver(ElementTerms given, LocalDateTime first) {
        Element begun = elements.add(given);
        given.visits().forEach(visit -> rota.need(List.of(visit), visit.firstDayFrom(first), null));
        LocalDateTime last = first.minusMinutes(1);
        List<Integer> givers = elements.begunBy(given.firstDay());
        rota.handOn(begun.number(), last, first)
                .by(duty -> givers.contains(duty.element())
                        && !rota.visit(duty.visit()).besidePlan());
        rota.take(
                begun.number(),
                rota.alone(first).stream()
                        .filter(number -> !rota.visit(number).besidePlan())
                        .toList(),
                first);
        elements.endReplaced(rota, last.toLocalDate());
        return elements.element(begun.number());
    }

    /** Somebody makes from a moment on what nobody makes: it may leave a breach before, and none after. */
    Element cover(ElementTerms given, LocalDateTime first) {
        List<Integer> alone = rota.alone(first);
        if (alone.isEmpty()) {
            throw new Conflict(
                    "Every planned visit of this package has its provider. Plan a hand-over to change that.");
        }
        Element begun = elements.add(given);
        rota.take(begun.number(), alone, first);
        elements.endBeforeOthers(begun.number(), rota);
        return elements.element(begun.number());
    }

    /**
     * One provider follows another within a day.
     *
     * @param last visit of whoever gives it now
     * @param first visit of whoever follows
     * @throws Refusal naming the first visit for which nobody would answer, or two would
     */
    Element handOver(int from, ElementTerms to, LocalDateTime last, LocalDateTime first) {
        Element giver = elements.openElement(from);
        if (!last.isBefore(first)) {
            throw new Refusal(
                    "firstVisit",
                    "The new provider cannot answer for visits before the last one of the old provider. "
                            + "Until then its workers may come along, as shadow visits.");
        }
        Element begun = elements.addAfter(giver, to);
        rota.handOn(begun.number(), last, first).by(giver.number());
        rota.takeWhatEnds(begun.number(), first);
        elements.keep(giver.ended(last.toLocalDate(), ElementEnd.REPLACED, null));
        expectNoGapFrom(last.toLocalDate(), "firstVisit");
        recount();
        return elements.element(begun.number());
    }

    /** @throws Refusal naming the first visit that nobody would make */
    void planEnd(int element, LocalDate lastDay, String reason) {
        Element ending = elements.openElement(element);
        if (lastDay.isBefore(ending.startsOn())) {
            throw new Refusal(
                    "lastDay",
                    "It begins on %s, and cannot end before. Check the day.".formatted(Wording.day(ending.startsOn())));
        }
        rota.endOwn(element, lastDay);
        rota.release(element, lastDay.atTime(END_OF_DAY));
        elements.keep(ending.ended(lastDay, ElementEnd.NO_LONGER_NEEDED, reason));
        expectNoGapFrom(lastDay, "lastDay");
    }

    /** The provider makes no visit after this one: a fact, whatever it leaves. */
    void stopped(int element, LocalDateTime lastVisit, @Nullable String reason) {
        Element stopping = elements.stoppingOn(lastVisit.toLocalDate(), element);
        rota.release(element, lastVisit);
        elements.keep(stopping.ended(lastVisit.toLocalDate(), ElementEnd.PROVIDER_STOPPED, reason));
    }

    /** @param day the true first day of an element, told whenever it is told */
    void confirm(int element, LocalDate day, LocalDate today) {
        confirm(element, day, today, visit -> true);
    }

    /** @param moved the visits that begin with it */
    void confirm(int element, LocalDate day, LocalDate today, Predicate<DeliveredVisit> moved) {
        Element begun = elements.openElement(element);
        if (day.isAfter(today)) {
            throw new Refusal("startedOn", "The first day of care lies ahead. Confirm the start when care has begun.");
        }
        LocalDate planned = begun.startsOn();
        if (!day.equals(planned)) {
            rota.start(element, planned).to(day.atStartOfDay(), rota.numbers(moved), elements.formerOf(planned));
        }
        elements.followStart(planned, day);
        elements.keep(begun.confirmed(day));
    }

    /** The plan changed for good: from the day on its visits are needed, made by whoever makes them now, or nobody yet. */
    void replan(List<VisitNeed> needs, LocalDate from) {
        if (rota.numbers(visit -> visit.open() && !visit.besidePlan()).isEmpty()) {
            return;
        }
        ChangingProviders givers = rota.giversFrom(from);
        rota.stopNeedingPlan(from.minusDays(1));
        for (VisitNeed need : needs) {
            givers.give(need, rota.need(List.of(need), from, null), rota);
        }
        recount();
    }

    /** The package is over: by wish, decision or death. How it stood is kept, should that have been a mistake. */
    void endWithPackage(LocalDate lastDay, @Nullable String reason) {
        BeforeEnd before = beforeEnd == null ? BeforeEnd.of(this) : beforeEnd;
        restore(before);
        rota.stopAfter(lastDay);
        elements.endAll(lastDay, ElementEnd.PACKAGE_ENDED, reason);
        beforeEnd = before;
    }

    /** What ended it was a mistake: everything is as it was. */
    void goOn() {
        if (beforeEnd != null) {
            restore(beforeEnd);
            beforeEnd = null;
        }
    }

    private void restore(BeforeEnd before) {
        elements.restore(before);
        rota.restore(before);
    }

    /** Nothing is needed after the day. Care that begins anew later is wanted from its first day on. */
    void lapse(LocalDate lastDay) {
        rota.stopAfter(lastDay);
        for (Element element : elements.open()) {
            rota.release(element.number(), lastDay.atTime(END_OF_DAY));
            elements.keep(element.ended(lastDay, ElementEnd.LAPSED, null));
        }
        rota.pauses().end(lastDay);
    }

    /** Visits that are wanted for a time only, by whoever gives care already; they end by themselves. */
    void addFor(int element, List<VisitNeed> needs, LocalDate from, LocalDate until) {
        elements.openElement(element);
        rota.takeFor(element, rota.need(needs, from, until), from.atStartOfDay(), until.atTime(END_OF_DAY));
    }

    Rota rota() {
        return rota;
    }

    List<Element> elements() {
        return elements.all();
    }

    ElementBook book() {
        return elements;
    }

    Element element(int number) {
        return elements.element(number);
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    void recount() {
        elements.count(rota);
    }

    private void expectNoGapFrom(LocalDate day, String field) {
        rota.coverage().gapsFrom(day).stream().findFirst().ifPresent(gap -> {
            throw new Refusal(field, gap.sentence());
        });
    }
}
