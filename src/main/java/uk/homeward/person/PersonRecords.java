package uk.homeward.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.confidentiality.RestrictionService;
import uk.homeward.person.PersonFact.PersonCorrected;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Puts what is known of people right. The old values stay readable in the person's trail. */
@Service
@Transactional
public class PersonRecords {

    private final People people;
    private final PersonStore store;
    private final RestrictionService restrictions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final NumberScheme scheme;

    PersonRecords(
            People people,
            PersonStore store,
            RestrictionService restrictions,
            ApplicationEventPublisher facts,
            Clock clock,
            NumberScheme scheme) {
        this.people = people;
        this.store = store;
        this.restrictions = restrictions;
        this.facts = facts;
        this.clock = clock;
        this.scheme = scheme;
    }

    /** The details as they should stand, and what is to be known of them. */
    public void correct(
            String reference, PersonDetails details, @Nullable PersonStanding standing, @Nullable String reason) {
        correct(reference, details, reason);
        if (standing != null) {
            correct(reference, standing, reason);
        }
    }

    /**
     * Puts the whole record right: what is left out goes. The old values stay readable in the person's trail.
     *
     * @param reason why it was wrong
     */
    public void correct(String reference, PersonDetails details, @Nullable String reason) {
        String why = why(reason);
        Particulars told = Particulars.of(details, LocalDate.now(clock), scheme);
        Person person = store.load(reference);
        if (told.nhsNumber() != null) {
            people.findByNhsNumber(told.nhsNumber().digits())
                    .filter(other -> !other.reference().equals(reference))
                    .ifPresent(other -> {
                        throw new Refusal(
                                NhsNumber.FIELD,
                                "%s has this number already. Check which of the two records is right."
                                        .formatted(other.reference()));
                    });
        }
        tell(person, person.correct(told), why);
    }

    public void correct(String reference, PersonStanding right, @Nullable String reason) {
        Person person = store.load(reference);
        String why = why(reason);
        tell(person, person.correct(right), why);
        restrictions.follow(person.reference(), right.protectedAddress(), why);
    }

    /** Whoever is left out speaks for them no longer. */
    public void correct(String reference, List<PersonDetails.RepresentativeDetails> right, @Nullable String reason) {
        LocalDate today = LocalDate.now(clock);
        Person person = store.load(reference);
        tell(
                person,
                person.correct(right.stream()
                        .map(told -> Representative.of(told, today))
                        .toList()),
                why(reason));
    }

    private static String why(@Nullable String reason) {
        return Wording.required("reason", "The reason", reason, "Say why the record is corrected.");
    }

    private void tell(Person person, List<Change> changes, String reason) {
        changes.forEach(change -> facts.publishEvent(new PersonCorrected(person.reference(), change, reason)));
    }
}
