package uk.homeward.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.confidentiality.RestrictionsOfPerson;
import uk.homeward.person.PersonFact.PersonCorrected;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Puts what is known of people right. The old values stay readable in the person's trail. */
@Service
@Transactional
public class PersonRecords {

    private final People people;
    private final PersonStore store;
    private final RestrictionsOfPerson restrictions;
    private final ApprovalService approvals;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final NumberScheme scheme;

    PersonRecords(
            People people,
            PersonStore store,
            RestrictionsOfPerson restrictions,
            ApprovalService approvals,
            ApplicationEventPublisher facts,
            Clock clock,
            NumberScheme scheme) {
        this.people = people;
        this.store = store;
        this.restrictions = restrictions;
        this.approvals = approvals;
        this.facts = facts;
        this.clock = clock;
        this.scheme = scheme;
    }

    /** Whether these would change what the national return carries of the person: then nobody does it alone. */
    @Transactional(readOnly = true)
    public boolean needsSecondPerson(String reference, PersonDetails details) {
        return !store.load(reference).identityChanges(particulars(details)).isEmpty();
    }

    /**
     * Puts the whole record right: what is left out goes. The old values stay readable in the person's trail. A known date of
     * birth, number or ethnic group waits for a second person: the national return is touched.
     *
     * @param reason why it was wrong
     * @return the reference of the person, or of what now waits for somebody else
     */
    public String correct(
            String reference, PersonDetails details, @Nullable PersonStanding standing, @Nullable String reason) {
        String why = why(reason);
        Particulars told = particulars(details);
        Person person = store.load(reference);
        expectNumberFree(reference, told);
        List<Change> identity = person.identityChanges(told);
        if (identity.isEmpty()) {
            correct(person, told, standing, why);
            return reference;
        }
        PersonDetails asked = details.identifiedAs(person.summary().details());
        correct(person, particulars(asked), standing == null ? null : standing.withNumberOf(person.numberState()), why);
        return approvals.ask(new ApprovalRequest(
                IdentityCorrection.KIND,
                person.reference(),
                person.reference(),
                identity,
                why,
                IdentityCorrection.Answers.of(details, standing, why)));
    }

    void carryOut(String reference, IdentityCorrection.Answers right) {
        Person person = store.load(reference);
        Particulars told = particulars(person.summary().details().identifiedAs(right));
        expectNumberFree(reference, told);
        NhsNumberState state = right.state();
        PersonStanding standing = person.summary().standing();
        correct(person, told, state == null ? null : standing.withNumberOf(state), right.reason());
    }

    private void correct(Person person, Particulars told, @Nullable PersonStanding standing, String why) {
        tell(person, person.correct(told), why);
        if (standing != null) {
            correct(person.reference(), standing, why);
        }
    }

    private Particulars particulars(PersonDetails details) {
        return Particulars.of(details, LocalDate.now(clock), scheme);
    }

    private void expectNumberFree(String reference, Particulars told) {
        NhsNumber number = told.nhsNumber();
        if (number != null) {
            people.findByNhsNumber(number.digits())
                    .filter(other -> !other.reference().equals(reference))
                    .ifPresent(other -> {
                        throw new Refusal(
                                NhsNumber.FIELD,
                                "%s has this number already. Check which of the two records is right."
                                        .formatted(other.reference()));
                    });
        }
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
