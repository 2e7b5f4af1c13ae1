package uk.homeward.delivery;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The parts of one package, numbered as they began. */
@Embeddable
class ElementBook {

    @ElementCollection
    @CollectionTable(name = "delivery_element", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<Element> elements = new ArrayList<>();

    List<Element> all() {
        return List.copyOf(elements);
    }

    List<Element> open() {
        return elements.stream().filter(Element::open).toList();
    }

    Element element(int number) {
        return elements.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new NotFound("This package has no part %d. Open the case to see them.".formatted(number)));
    }

    Element openElement(int number) {
        Element found = element(number);
        if (!found.open()) {
            throw isOver(found);
        }
        return found;
    }

    Element stoppingOn(LocalDate day, int number) {
        Element found = element(number);
        if (!found.canStopOn(day)) {
            throw isOver(found);
        }
        return found;
    }

    private static Conflict isOver(Element found) {
        return new Conflict("%s by %s is over or ends already: its last day is %s."
                .formatted(found.kind().label(), found.providerName(), Wording.day(requireNonNull(found.endsOn()))));
    }

    /** Somebody who gives more of the same, on the same terms, does not begin anew. */
    Element add(ElementTerms given) {
        Element known = elements.stream()
                .filter(element -> element.open() && element.isSame(given))
                .findFirst()
                .orElse(null);
        if (known != null && given.kind() != ElementKind.HOME_CARE) {
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

    /** Whoever gives a part of the care does not follow themselves. */
    Element addAfter(Element giver, ElementTerms given) {
        if (giver.isSame(given)) {
            throw new Refusal(
                    "provider", "%s gives this care already. Choose who follows.".formatted(giver.providerName()));
        }
        return add(given);
    }

    /** Whoever gives the care until somebody is to start. */
    @Nullable
    Integer formerOf(LocalDate planned) {
        return elements.stream()
                .filter(one -> endsFor(one, planned))
                .map(Element::number)
                .findFirst()
                .orElse(null);
    }

    private static boolean endsFor(Element one, LocalDate planned) {
        return one.endedAs() == ElementEnd.REPLACED && planned.minusDays(1).equals(one.endsOn());
    }

    /** Whoever gave the care until somebody was to start gives it until they have started. */
    void followStart(LocalDate planned, LocalDate day) {
        elements.replaceAll(
                one -> endsFor(one, planned) ? one.ended(day.minusDays(1), ElementEnd.REPLACED, null) : one);
    }

    /** Whatever would go on after the day ends on it; what was to begin later never does. */
    void endAll(LocalDate lastDay, ElementEnd as, @Nullable String reason) {
        elements.replaceAll(one -> one.goesOnAfter(lastDay) ? one.ended(lastDay, as, reason) : one);
    }

    /** Whose visits all belong to others now is over. */
    void endReplaced(Rota rota, LocalDate lastDay) {
        for (Element element : open()) {
            if (rota.isReplaced(element.number())) {
                LocalDate last = lastDay.isBefore(element.startsOn()) ? element.startsOn() : lastDay;
                keep(element.ended(last, ElementEnd.REPLACED, null));
            }
        }
        count(rota);
    }

    /** Whoever makes visits only until others come who are known already ends on the day before. */
    void endBeforeOthers(int number, Rota rota) {
        count(rota);
        rota.coverage()
                .lastDayBeforeOthers(number)
                .ifPresent(last -> keep(element(number).ended(last, ElementEnd.REPLACED, null)));
    }

    /** Each gives the hours of the visits that it makes; where it makes none, those that were agreed. */
    void count(Rota rota) {
        for (Element element : open()) {
            if (!rota.openOf(element.number()).isEmpty()) {
                keep(element.giving(rota.hoursOf(element.number())));
            }
        }
    }

    /** The numbers of those that were to begin by that day. */
    List<Integer> begunBy(LocalDate day) {
        return elements.stream()
                .filter(element -> !element.startsOn().isAfter(day))
                .map(Element::number)
                .toList();
    }

    void expectGivenOn(LocalDate day) {
        if (elements.stream().noneMatch(element -> element.givenOn(day))) {
            throw new Refusal(
                    "admittedOn",
                    "Nobody gave care under this package on %s. Check the day.".formatted(Wording.day(day)));
        }
    }

    /** As they were. */
    void restore(BeforeEnd before) {
        elements.clear();
        elements.addAll(before.elements());
    }

    void keep(Element changed) {
        elements.set(changed.number() - 1, changed);
    }
}
