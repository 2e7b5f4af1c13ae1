package uk.homeward.delivery;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
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

    @ElementCollection
    @CollectionTable(name = "delivery_element", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<Element> elements = new ArrayList<>();

    @Embedded
    private Rota rota = new Rota();

    protected Delivery() {}

    Delivery(long packageId) {
        this.packageId = packageId;
    }

    /** Whoever made these visits before makes them no more; who has none left is over. */
    Element begin(Given given) {
        Element begun = add(given);
        rota.take(
                begun.number(),
                rota.need(given.visits(), given.firstDay(), null),
                given.firstDay().atStartOfDay());
        endReplaced(given.firstDay().minusDays(1));
        return element(begun.number());
    }

    /** Somebody makes from a moment on what nobody makes: it may leave a breach before, and none after. */
    Element cover(Given given, LocalDateTime first) {
        List<Integer> alone = rota.alone();
        if (alone.isEmpty()) {
            throw new Conflict(
                    "Every planned visit of this package has its provider. Plan a hand-over to change that.");
        }
        Element begun = add(given);
        rota.take(begun.number(), alone, first);
        recount();
        return element(begun.number());
    }

    /**
     * One provider follows another within a day.
     *
     * @param last visit of whoever gives it now
     * @param first visit of whoever follows
     * @throws Refusal naming the first visit for which nobody would answer, or two would
     */
    Element handOver(int from, Given to, LocalDateTime last, LocalDateTime first) {
        Element giver = openElement(from);
        if (!last.isBefore(first)) {
            throw new Refusal(
                    "firstVisit",
                    "The new provider cannot answer for visits before the last one of the old provider. "
                            + "Until then its workers may come along, as shadow visits.");
        }
        Element begun = add(to);
        rota.take(begun.number(), rota.need(to.visits(), to.firstDay(), null), first);
        rota.release(giver.number(), last);
        keep(giver.ended(last.toLocalDate(), ElementEnd.REPLACED, null));
        expectNoGapFrom(last.toLocalDate(), "firstVisit");
        recount();
        return element(begun.number());
    }

    /** @throws Refusal naming the first visit that nobody would make */
    void planEnd(int element, LocalDate lastDay, String reason) {
        Element ending = openElement(element);
        if (lastDay.isBefore(ending.startsOn())) {
            throw new Refusal(
                    "lastDay",
                    "It begins on %s, and cannot end before. Check the day.".formatted(Wording.day(ending.startsOn())));
        }
        rota.release(element, lastDay.atTime(END_OF_DAY));
        keep(ending.ended(lastDay, ElementEnd.NO_LONGER_NEEDED, reason));
        expectNoGapFrom(lastDay, "lastDay");
    }

    /** The provider makes no visit after this one: a fact, whatever it leaves. */
    void stopped(int element, LocalDateTime lastVisit, @Nullable String reason) {
        Element stopping = openElement(element);
        rota.release(element, lastVisit);
        keep(stopping.ended(lastVisit.toLocalDate(), ElementEnd.PROVIDER_STOPPED, reason));
    }

    /** @param day the true first day of an element, told whenever it is told */
    void confirm(int element, LocalDate day, LocalDate today) {
        Element begun = openElement(element);
        if (day.isAfter(today)) {
            throw new Refusal("startedOn", "The first day of care lies ahead. Confirm the start when care has begun.");
        }
        rota.moveStart(element, begun.startsOn(), day);
        keep(begun.confirmed(day));
    }

    /** The plan changed for good: from the day on its visits are the ones that are needed, and who gives them is kept. */
    void replan(List<VisitNeed> needs, LocalDate from) {
        Givers givers = rota.givers();
        if (givers.visits().isEmpty()) {
            return;
        }
        rota.stopNeeding(from.minusDays(1));
        for (VisitNeed need : needs) {
            rota.take(givers.of(need), rota.need(List.of(need), from, null), from.atStartOfDay());
        }
        recount();
    }

    /** Nothing is needed after the day: by wish, decision or death. */
    void finish(LocalDate lastDay, ElementEnd as, @Nullable String reason) {
        rota.stopNeeding(lastDay);
        for (Element element : List.copyOf(elements)) {
            if (element.open()) {
                rota.release(element.number(), lastDay.atTime(END_OF_DAY));
                keep(element.ended(lastDay, as, reason));
            }
        }
    }

    /** Visits that are wanted for a time only, by whoever gives care already; they end by themselves. */
    void addFor(int element, List<VisitNeed> needs, LocalDate from, LocalDate until) {
        openElement(element);
        rota.takeFor(element, rota.need(needs, from, until), from.atStartOfDay(), until.atTime(END_OF_DAY));
    }

    void expectCaredForOn(LocalDate day) {
        if (elements.stream().noneMatch(element -> element.givenOn(day))) {
            throw new Refusal(
                    "admittedOn",
                    "Nobody gave care under this package on %s. Check the day.".formatted(Wording.day(day)));
        }
    }

    Rota rota() {
        return rota;
    }

    List<Element> elements() {
        return List.copyOf(elements);
    }

    Element element(int number) {
        return elements.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new NotFound("This package has no part %d. Open the case to see them.".formatted(number)));
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    private Element openElement(int number) {
        Element found = element(number);
        if (!found.open()) {
            throw new Conflict("%s by %s is over or ends already: its last day is %s."
                    .formatted(
                            found.kind().label(), found.providerName(), Wording.day(requireNonNull(found.endsOn()))));
        }
        return found;
    }

    /** Somebody who gives more of the same, on the same terms, does not begin anew. */
    private Element add(Given given) {
        Element known = elements.stream()
                .filter(element -> element.open() && element.isSame(given))
                .findFirst()
                .orElse(null);
        if (known != null && given.visits().isEmpty()) {
            throw new Refusal(
                    "kind",
                    "%s by %s is part of this package already. End that part first, or change it."
                            .formatted(known.kind().label(), known.providerName()));
        }
        Element begun = known == null ? Element.begun(elements.size() + 1, given) : known;
        if (known == null) {
            elements.add(begun);
        }
        return begun;
    }

    /** Whose visits all belong to others now is over. */
    private void endReplaced(LocalDate lastDay) {
        for (Element element : List.copyOf(elements)) {
            if (element.open() && rota.isReplaced(element.number())) {
                keep(element.ended(lastDay, ElementEnd.REPLACED, null));
            }
        }
        recount();
    }

    void recount() {
        for (Element element : List.copyOf(elements)) {
            if (element.open() && !rota.openOf(element.number()).isEmpty()) {
                keep(element.giving(rota.hoursOf(element.number())));
            }
        }
    }

    void keep(Element changed) {
        elements.set(changed.number() - 1, changed);
    }

    private void expectNoGapFrom(LocalDate day, String field) {
        rota.coverage().gapsFrom(day).stream().findFirst().ifPresent(gap -> {
            throw new Refusal(field, gap.sentence());
        });
    }
}
