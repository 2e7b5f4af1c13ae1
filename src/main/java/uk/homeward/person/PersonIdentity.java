package uk.homeward.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.confidentiality.RestrictionService;
import uk.homeward.person.PersonFact.CasesTakenOver;
import uk.homeward.person.PersonFact.PeopleJoined;
import uk.homeward.person.PersonFact.PersonCorrected;
import uk.homeward.person.PersonFact.PersonSeparated;
import uk.homeward.person.PersonHolding.Handover;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Makes one record of two, or two of one, when a second person agrees. */
@Service
@Transactional
public class PersonIdentity {

    private final PersonStore store;
    private final PersonService people;
    private final List<PersonHolding> rooms;
    private final ApprovalService approvals;
    private final RestrictionService restrictions;
    private final EntityManager entities;
    private final ApplicationEventPublisher facts;

    PersonIdentity(
            PersonStore store,
            PersonService people,
            List<PersonHolding> rooms,
            ApprovalService approvals,
            RestrictionService restrictions,
            EntityManager entities,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.people = people;
        this.rooms = rooms;
        this.approvals = approvals;
        this.restrictions = restrictions;
        this.entities = entities;
        this.facts = facts;
    }

    /**
     * Asks a second person whether both records are one person's.
     *
     * @param former whose reference leads to the other from then on
     * @return the reference of what was asked
     */
    public String askToJoin(String kept, @Nullable String former, @Nullable String why) {
        String other = Wording.requiredLine(
                "former", "The reference", former, "Give the reference of the other record of this person.");
        Joining joining = new Joining(kept, other, String.valueOf(why));
        List<Change> changes = check(joining);
        return approvals.ask(new ApprovalRequest(PersonJoin.KIND, other, kept, changes, why, joining));
    }

    private List<Change> check(Joining joining) {
        Person stays = store.load(joining.kept());
        Person goes = store.load(joining.former());
        if (goes.reference().equals(stays.reference())) {
            throw new Refusal("former", "Both references lead to the same record already.");
        }
        stays.expectOneWith(goes);
        rooms.forEach(room -> room.expectJoinable(goes.reference(), stays.reference()));
        return Joining.differences(goes.summary(), stays.summary());
    }

    void join(Joining joining) {
        check(joining);
        Person kept = store.load(joining.kept());
        Person former = store.load(joining.former());
        String reference = kept.reference();
        String gone = former.reference();
        PersonSummary told = former.summary();
        PersonSummary stood = kept.summary();
        String number = former.giveUpNumber();
        // It is free before the other record has it.
        entities.flush();
        kept.takeOver(former, number);
        PersonSummary stands = kept.summary();
        restrictions.join(gone, reference);
        handOver(new Handover(gone, reference, null));
        facts.publishEvent(new PeopleJoined(reference, gone, joining.reason()));
        Stream.concat(Joining.differences(told, stands).stream(), Joining.differences(stood, stands).stream())
                .map(change -> new PersonCorrected(reference, change, "As %s said it.".formatted(gone)))
                .forEach(facts::publishEvent);
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
        rooms.forEach(room -> room.expectCases(person, going));
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
        handOver(new Handover(person, other, separation.cases()));
        facts.publishEvent(new PersonSeparated(person, other, separation.cases(), separation.reason()));
        facts.publishEvent(new CasesTakenOver(other, person, separation.cases(), separation.reason()));
    }

    private void handOver(Handover handover) {
        entities.flush();
        rooms.forEach(room -> room.handOver(handover));
        entities.flush();
        // What was loaded before says the former person still.
        entities.clear();
    }
}
