package uk.homeward.person;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.person.PersonFact.PersonRegistered;
import uk.homeward.refusal.Refusal;

/** Registers many at once, whom another system knew: by sets, and never over somebody who is on record. */
@Service
@Transactional
public class PersonIntake {

    /** How many stand in one question to the database. */
    private static final int STEP = 500;

    private final People people;
    private final EntityManager entities;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final NumberScheme scheme;

    PersonIntake(
            People people, EntityManager entities, ApplicationEventPublisher facts, Clock clock, NumberScheme scheme) {
        this.people = people;
        this.entities = entities;
        this.facts = facts;
        this.clock = clock;
        this.scheme = scheme;
    }

    /** Somebody on record. */
    public record Known(String reference, boolean died) {}

    /**
     * What is refused is listed among the mistakes of a file, and undoes nothing.
     *
     * @throws Refusal naming the field that cannot be
     */
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Refusal.class)
    public void expectReadable(PersonDetails details) {
        var unused = read(details);
    }

    /** Digits alone; nothing where it is none. */
    public static String digits(String typed) {
        return NhsNumber.read(typed).map(NhsNumber::digits).orElse("");
    }

    /** Those on record with one of these numbers, by its digits. */
    @Transactional(readOnly = true)
    public Map<String, Known> withNumbers(Collection<String> digits) {
        Map<String, Known> known = new HashMap<>();
        for (List<String> some : steps(List.copyOf(digits))) {
            people.findByNhsNumberIn(some)
                    .forEach(one -> known.put(
                            Objects.requireNonNull(one.summary().nhsNumber()),
                            new Known(one.reference(), one.dateOfDeath() != null)));
        }
        return known;
    }

    /** Those of these people who have died. */
    @Transactional(readOnly = true)
    public List<String> died(Collection<String> references) {
        List<Long> ids = references.stream()
                .map(uk.homeward.reference.Reference.PERSON::id)
                .toList();
        return steps(ids).stream()
                .flatMap(some -> people.findDied(some).stream())
                .map(Person::reference)
                .toList();
    }

    /** Whom on record each of these may be, by their place in the list: name, day of birth and postcode agree. */
    @Transactional(readOnly = true)
    public Map<Integer, String> alike(List<PersonDetails> told) {
        List<Particulars> all = told.stream().map(this::read).toList();
        Map<LocalDate, List<Person>> born = new HashMap<>();
        List<LocalDate> days = all.stream()
                .filter(one -> one.born() != null && one.postcode() != null)
                .map(one -> Objects.requireNonNull(one.born()).day())
                .distinct()
                .toList();
        steps(days).forEach(some -> people.findByBirthDays(some).forEach(one -> born.computeIfAbsent(
                        Objects.requireNonNull(one.born()).day(), day -> new ArrayList<>())
                .add(one)));
        Map<Integer, String> alike = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Particulars one = all.get(at);
            if (one.born() != null && one.postcode() != null) {
                String found = born
                        .getOrDefault(Objects.requireNonNull(one.born()).day(), List.of())
                        .stream()
                        .filter(person ->
                                Objects.equals(person.summary().postcode(), one.postcode()) && person.looksLike(one))
                        .map(Person::reference)
                        .collect(Collectors.joining(", "));
                if (!found.isEmpty()) {
                    alike.put(at, found);
                }
            }
        }
        return alike;
    }

    /** @return their references, in the same order */
    public List<String> register(List<PersonDetails> told) {
        List<String> references = new ArrayList<>();
        for (List<PersonDetails> some : steps(told)) {
            List<Person> added = some.stream()
                    .map(details -> people.save(new Person(read(details))))
                    .toList();
            added.forEach(person -> {
                references.add(person.reference());
                facts.publishEvent(new PersonRegistered(person.reference()));
            });
            entities.flush();
            entities.clear();
        }
        return references;
    }

    private Particulars read(PersonDetails details) {
        return Particulars.of(details, LocalDate.now(clock), scheme);
    }

    private static <T> List<List<T>> steps(List<T> all) {
        List<List<T>> steps = new ArrayList<>();
        for (int from = 0; from < all.size(); from += STEP) {
            steps.add(all.subList(from, Math.min(all.size(), from + STEP)));
        }
        return steps;
    }
}
