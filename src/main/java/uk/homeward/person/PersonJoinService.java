package uk.homeward.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.confidentiality.RestrictionsOfPerson;
import uk.homeward.person.PersonFact.PeopleJoined;
import uk.homeward.person.PersonFact.PersonCorrected;
import uk.homeward.person.PersonHolding.Handover;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Makes one record of two when a second person agrees. */
@Service
@Transactional
public class PersonJoinService {

    private final PersonStore store;
    private final PersonHandover handover;
    private final ApprovalService approvals;
    private final RestrictionsOfPerson restrictions;
    private final EntityManager entities;
    private final ApplicationEventPublisher facts;

    PersonJoinService(
            PersonStore store,
            PersonHandover handover,
            ApprovalService approvals,
            RestrictionsOfPerson restrictions,
            EntityManager entities,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.handover = handover;
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
        return approvals.ask(new ApprovalRequest(PersonJoin.KIND, other, kept, check(joining), why, joining));
    }

    private List<Change> check(Joining joining) {
        Person stays = store.load(joining.kept());
        Person goes = store.load(joining.former());
        if (goes.reference().equals(stays.reference())) {
            throw new Refusal("former", "Both references lead to the same record already.");
        }
        stays.expectOneWith(goes);
        handover.expectJoinable(goes.reference(), stays.reference());
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
        handover.handOver(new Handover(gone, reference, null));
        facts.publishEvent(new PeopleJoined(reference, gone, joining.reason()));
        Joining.differences(told, stood, stands)
                .map(change -> new PersonCorrected(reference, change, "As %s said it.".formatted(gone)))
                .forEach(facts::publishEvent);
    }
}
