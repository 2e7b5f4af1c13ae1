package uk.homeward.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.person.PersonFact.PersonDetailsUpdated;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.person.PersonFact.PersonRegistered;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** The door to people. */
@Service
@Transactional
public class PersonService {

    private static final Limit SEARCH_LIMIT = Limit.of(50);

    private final People people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PersonService(People people, ApplicationEventPublisher facts, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Answers the reference of the person with this NHS number, bringing their details up to date, or registers a new one.
     * Without an NHS number the person is always a new one: a name and a birth date alone are no proof.
     *
     * @throws uk.homeward.refusal.Refusal naming the field, if a name, a date of birth or the NHS number is missing or wrong
     */
    public String register(PersonDetails details) {
        Particulars particulars = Particulars.of(details, LocalDate.now(clock));
        Optional<Person> known =
                Optional.ofNullable(particulars.nhsNumber()).flatMap(number -> people.findByNhsNumber(number.digits()));
        if (known.isPresent()) {
            Person person = known.get();
            person.bringUpToDate(particulars);
            facts.publishEvent(new PersonDetailsUpdated(person.reference()));
            return person.reference();
        }
        String reference = add(new Person(particulars)).reference();
        facts.publishEvent(new PersonRegistered(reference));
        return reference;
    }

    private Person add(Person person) {
        try {
            // At once, so that of two who register the same person together the second hears about it here.
            return people.saveAndFlush(person);
        } catch (DataIntegrityViolationException sameNumber) {
            throw new Conflict("Somebody else has just registered the person with this NHS number. Send it again.");
        }
    }

    /** @throws uk.homeward.refusal.NotFound if nobody has the reference */
    @Transactional(readOnly = true)
    public PersonSummary find(String reference) {
        return load(reference).summary();
    }

    /** By reference, NHS number, or the beginning of a name; at most 50. */
    @Transactional(readOnly = true)
    public List<PersonSummary> search(String text) {
        String sought = text.strip();
        if (sought.isEmpty()) {
            return List.of();
        }
        Optional<NhsNumber> number = NhsNumber.read(sought);
        if (number.isPresent()) {
            return summaries(
                    people.findByNhsNumber(number.get().digits()).stream().toList());
        }
        return byReference(sought)
                .map(person -> List.of(person.summary()))
                .orElseGet(() -> summaries(people.findByNameBeginning(beginningWith(sought), SEARCH_LIMIT)));
    }

    private Optional<Person> byReference(String sought) {
        try {
            return people.findById(Reference.PERSON.id(sought.toUpperCase(Locale.ROOT)));
        } catch (NotFound notAReference) {
            return Optional.empty();
        }
    }

    private static String beginningWith(String sought) {
        return sought.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static List<PersonSummary> summaries(List<Person> found) {
        return found.stream().map(Person::summary).toList();
    }

    /** Records the death and announces {@link PersonDied}. */
    public void recordDeath(String reference, @Nullable LocalDate diedOn) {
        LocalDate day = Wording.answered("diedOn", diedOn, "Give the date of death.");
        if (load(reference).die(day, LocalDate.now(clock))) {
            facts.publishEvent(new PersonDied(reference, day));
        }
    }

    private Person load(String reference) {
        return people.findById(Reference.PERSON.id(reference)).orElseThrow(Reference.PERSON::unknown);
    }
}
