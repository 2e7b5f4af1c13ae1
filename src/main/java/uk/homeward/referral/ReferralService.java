package uk.homeward.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralFact.ReferralConcluded;
import uk.homeward.referral.ReferralFact.ReferralReceived;
import uk.homeward.referral.ReferralFact.ReferralTriaged;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.ReferralFact.RouteProposed;
import uk.homeward.referral.ReferralFact.TriageEscalated;
import uk.homeward.referral.SupportLookup.SupportState;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The door to referrals. */
@Service
@Transactional
public class ReferralService {

    /** The area of somebody who lives elsewhere and is supported all the same. */
    public static final String OUTSIDE = Request.ELSEWHERE;

    static final String PERSON_DIED = "The person has died.";

    private final Referrals referrals;
    private final ReferralSubjects subjects;
    private final SupportLookup support;
    private final OutcomeDecision outcomes;
    private final TriageDesk desk;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReferralService(
            Referrals referrals,
            ReferralSubjects subjects,
            SupportLookup support,
            OutcomeDecision outcomes,
            TriageDesk desk,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.referrals = referrals;
        this.subjects = subjects;
        this.support = support;
        this.outcomes = outcomes;
        this.desk = desk;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Registers the person, records the referral and announces {@link ReferralReceived}.
     *
     * @return the reference, for example {@code REF-000123}
     * @throws uk.homeward.refusal.Refusal naming the field that is missing or wrong
     */
    public String receive(ReferralRequest asked) {
        Request request = Request.of(asked, council.areas(), LocalDate.now(clock));
        String person = subjects.of(asked);
        Referral referral = referrals.save(new Referral(person, request, council.responseTimes(), clock.instant()));
        facts.publishEvent(referral.received());
        return referral.reference();
    }

    /** Keeps the route that the decision table proposed. */
    public void propose(String reference, Destination proposedRoute) {
        load(reference).propose(proposedRoute);
        facts.publishEvent(new RouteProposed(reference, proposedRoute));
    }

    /**
     * Gives the referral its one destination.
     *
     * @return the destination that holds, which is {@link Destination#LIVE_SERVICE} where the live service was kept
     */
    public Destination triage(String reference, TriageDecision decision) {
        Referral referral = load(reference);
        referral.expectUntriaged();
        Triage agreed = desk.agree(referral, decision);
        referral.triage(agreed);
        facts.publishEvent(
                new ReferralTriaged(reference, agreed.destination(), agreed.service(), agreed.overrideReason()));
        return agreed.destination();
    }

    /** The ward expects another day than before. */
    public void expectDischarge(String reference, LocalDate on) {
        load(reference).expectDischarge(on);
    }

    public void escalateTriage(String reference) {
        if (load(reference).escalateTriage(clock.instant())) {
            facts.publishEvent(new TriageEscalated(reference));
        }
    }

    /** Refused once support has started: then the service is ended instead. */
    public void withdraw(String reference, @Nullable String reason) {
        Referral referral = load(reference);
        String why = Wording.required("reason", "The reason", reason, "Say why the referral is withdrawn.");
        if (referral.status() == ReferralStatus.TRIAGED && support.stateFor(reference) == SupportState.BEGUN) {
            throw new Conflict("Support has already started. End the service instead of withdrawing the referral.");
        }
        referral.withdraw(why);
        facts.publishEvent(new ReferralWithdrawn(reference, why));
    }

    /** A live service ends by itself when the person dies; a request that no service has accepted yet is withdrawn. */
    @EventListener
    public void on(PersonDied fact) {
        var open = EnumSet.of(ReferralStatus.RECEIVED, ReferralStatus.TRIAGED);
        for (Referral referral : referrals.findByPersonReferenceAndStatusIn(fact.reference(), open)) {
            if (support.stateFor(referral.reference()) == SupportState.NONE) {
                referral.withdraw(PERSON_DIED);
                facts.publishEvent(new ReferralWithdrawn(referral.reference(), PERSON_DIED));
            }
        }
    }

    /** The life is over: its Client Level Data outcome is that of the service, where support was given, or else its own. */
    public void conclude(String reference, String cldOutcome) {
        load(reference).conclude(cldOutcome, support.hasBegun(reference));
        facts.publishEvent(new ReferralConcluded(reference, cldOutcome));
    }

    /**
     * What was said of the end of its service was wrong.
     *
     * @return the outcome in the words of the return that now stands
     */
    public String correctServiceOutcome(String reference, String endReason, String sequel) {
        String outcome = outcomes.outcome(new LifeEnding(endReason, sequel));
        load(reference).correctServiceOutcome(outcome);
        return outcome;
    }

    @Transactional(readOnly = true)
    public ReferralView find(String reference) {
        return load(reference).view();
    }

    /** All of them, for whoever judges by the whole record. */
    @Transactional(readOnly = true)
    public List<ReferralView> ofPerson(String personReference) {
        return referrals.findByPersonReference(personReference).stream()
                .map(Referral::view)
                .toList();
    }

    private Referral load(String reference) {
        return referrals.findById(Reference.REFERRAL.id(reference)).orElseThrow(Reference.REFERRAL::unknown);
    }
}
