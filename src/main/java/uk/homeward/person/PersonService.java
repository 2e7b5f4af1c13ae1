package uk.homeward.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.PersonFact.PersonCorrected;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.person.PersonFact.PersonRegistered;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The door to people. */
@Service
@Transactional
public class PersonService {

    private final People people;
    private final PersonStore store;
    private final ApplicationEventPublisher facts;
    private final CouncilProfile council;
    private final Clock clock;
    private final NumberScheme scheme;

    PersonService(
            People people,
            PersonStore store,
            ApplicationEventPublisher facts,
            CouncilProfile council,
            Clock clock,
            NumberScheme scheme) {
        this.people = people;
        this.store = store;
        this.facts = facts;
        this.council = council;
        this.clock = clock;
        this.scheme = scheme;
    }

    /**
     * Answers the reference of the person with this NHS number, bringing their details up to date, or registers a new one.
     *
     * @throws uk.homeward.refusal.Refusal naming the field, if the name is missing or something cannot be
     * @throws Conflict if the number belongs to somebody of another name, or somebody on record may be the same person
     */
    public String register(PersonDetails details) {
        Particulars told = Particulars.of(details, LocalDate.now(clock), scheme);
        Optional<Person> known =
                Optional.ofNullable(told.nhsNumber()).flatMap(number -> people.findByNhsNumber(number.digits()));
        if (known.isPresent()) {
            tell(known.get(), known.get().bringUpToDate(told), "Told with a later referral");
            return known.get().reference();
        }
        if (!details.somebodyElse()) {
            expectNobodyLike(told);
        }
        String reference = add(new Person(told)).reference();
        facts.publishEvent(new PersonRegistered(reference));
        return reference;
    }

    /** Before somebody else is asked about them. */
    void expectReadable(PersonDetails details) {
        var unused = Particulars.of(details, LocalDate.now(clock), scheme);
    }

    private void expectNobodyLike(Particulars told) {
        BirthDate born = told.born();
        if (born == null) {
            return;
        }
        String alike = people.findAlike(born.day(), !born.estimated(), told.postcode()).stream()
                .filter(person -> person.looksLike(told))
                .map(Person::reference)
                .collect(Collectors.joining(", "));
        if (!alike.isEmpty()) {
            throw new Conflict(
                    """
                    This may be the same person as %s: name and date of birth agree. Refer that person by the \
                    reference, or say that this is somebody else (somebodyElse)."""
                            .formatted(alike));
        }
    }

    private void tell(Person person, List<Change> changes, String reason) {
        changes.forEach(change -> facts.publishEvent(new PersonCorrected(person.reference(), change, reason)));
    }

    private Person add(Person person) {
        try {
            // At once, so that of two who register the same person together the second hears about it here.
            return people.saveAndFlush(person);
        } catch (DataIntegrityViolationException sameNumber) {
            throw new Conflict("Somebody else has just registered the person with this number. Send it again.");
        }
    }

    /** @throws uk.homeward.refusal.NotFound if nobody has the reference */
    @Transactional(readOnly = true)
    public PersonSummary find(String reference) {
        return store.load(reference).summary();
    }

    /** The references under which the same person was known before two records were joined. */
    @Transactional(readOnly = true)
    public List<String> formerReferences(String reference) {
        return store.formerReferences(reference);
    }

    /**
     * Records the death and announces {@link PersonDied}.
     *
     * @param lateReason why it is told only now; needed beyond the council's days
     */
    public void recordDeath(String reference, @Nullable LocalDate diedOn, @Nullable String lateReason) {
        LocalDate day = Wording.answered("diedOn", diedOn, "Give the date of death.");
        LocalDate today = LocalDate.now(clock);
        if (store.load(reference).die(day, today)) {
            String why = Wording.lateReason("lateReason", lateReason, day, today, council.lateFactDays());
            facts.publishEvent(new PersonDied(reference, day, why));
        }
    }
}
