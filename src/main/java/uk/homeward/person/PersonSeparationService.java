package uk.homeward.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.person.PersonFact.CasesTakenOver;
import uk.homeward.person.PersonFact.PersonSeparated;
import uk.homeward.person.PersonHolding.Handover;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Makes two records of one when a second person agrees. */
@Service
@Transactional
public class PersonSeparationService {

    private final PersonStore store;
    private final PersonService people;
    private final PersonHandover handover;
    private final ApprovalService approvals;
    private final ApplicationEventPublisher facts;

    PersonSeparationService(
            PersonStore store,
            PersonService people,
            PersonHandover handover,
            ApprovalService approvals,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.people = people;
        this.handover = handover;
        this.approvals = approvals;
        this.facts = facts;
    }

    /**
     * Asks a second person whether some cases on the record are somebody else's.
     *
     * @return the reference of what was asked
     */
    public String askToSeparate(String person, PersonDetails other, @Nullable Set<String> cases, @Nullable String why) {
        store.load(person);
        Set<String> going = Wording.answered("cases", cases, "Choose the cases that are somebody else's.");
        if (going.isEmpty()) {
            throw new Refusal("cases", "Choose the cases that are somebody else's.");
        }
        handover.expectCases(person, going);
        Separation separation = new Separation(person, other, going, String.valueOf(why));
        String name = new PersonName(other.givenName(), other.familyName()).whole();
        if (name.isEmpty()) {
            throw new Refusal("familyName", "Give the name of the other person. One name is enough.");
        }
        people.expectReadable(other);
        List<Change> changes = going.stream()
                .sorted()
                .map(reference -> new Change(reference, person, name))
                .toList();
        return approvals.ask(new ApprovalRequest(PersonSeparation.KIND, person, person, changes, why, separation));
    }

    void separate(Separation separation) {
        String person = store.load(separation.person()).reference();
        String other = people.register(separation.other());
        if (other.equals(person)) {
            throw new Conflict("The other person has the number of this record. Check the number.");
        }
        handover.handOver(new Handover(person, other, separation.cases()));
        facts.publishEvent(new PersonSeparated(person, other, separation.cases(), separation.reason()));
        facts.publishEvent(new CasesTakenOver(other, person, separation.cases(), separation.reason()));
    }
}
