package uk.homeward.community;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.community.ConnectionFact.CommunityConnected;
import uk.homeward.community.ConnectionFact.ConnectionEnded;
import uk.homeward.community.ConnectionFact.ConnectionGoesOn;
import uk.homeward.community.ConnectionFact.NothingOffered;
import uk.homeward.reference.Reference;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.ReferralService;
import uk.homeward.refusal.Wording;

/** The door to connections with volunteers. */
@Service
@Transactional
public class CommunityService {

    private final Connections connections;
    private final VolunteerOffers offers;
    private final CommunityRules rules;
    private final ReferralService referrals;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CommunityService(
            Connections connections,
            VolunteerOffers offers,
            CommunityRules rules,
            ReferralService referrals,
            WorkingDays workingDays,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.connections = connections;
        this.offers = offers;
        this.rules = rules;
        this.referrals = referrals;
        this.workingDays = workingDays;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the day by which somebody should be connected who is sent to the community today */
    public LocalDate connectBy() {
        return workingDays.after(today(), rules.connectWithinWorkingDays());
    }

    /**
     * For a person whom triage has sent to the community.
     *
     * @return its reference, for example {@code CON-000123}
     */
    public String open(String referralReference) {
        String person = referrals.find(referralReference).personReference();
        return connections
                .saveAndFlush(new Connection(referralReference, person))
                .reference();
    }

    /** @return the day on which it is looked at again, or nothing if nothing could be offered: then the referral is over */
    public Optional<LocalDate> connect(String reference, ConnectionRequest asked) {
        Connection connection = load(reference);
        connection.expectWaiting();
        Agreement agreed = Agreement.of(asked, today(), Actor.name());
        String offer = agreed.offer();
        if (offer != null) {
            offers.expectFreePlace(offer);
        }
        connection.agree(agreed);
        connections.saveAndFlush(connection);
        String referral = connection.referralReference();
        if (offer == null) {
            facts.publishEvent(new NothingOffered(reference, referral, requireNonNull(agreed.nothingReason())));
            conclude(referral);
        } else {
            facts.publishEvent(new CommunityConnected(reference, referral, offer));
        }
        return Optional.ofNullable(agreed.lookAgainOn());
    }

    /** @return the day on which it is looked at again, or nothing if it has ended: then the referral is over */
    public Optional<LocalDate> review(String reference, ConnectionReview review) {
        Connection connection = load(reference);
        if (Wording.answered("stillConnected", review.goesOn(), "Say whether a coordinator is still needed.")) {
            connection.goOn(review.lookAgainOn(), review.reason(), today());
            connections.saveAndFlush(connection);
            Agreement agreed = requireNonNull(connection.agreement());
            facts.publishEvent(new ConnectionGoesOn(
                    reference, connection.referralReference(), requireNonNull(agreed.goesOnReason())));
            return Optional.ofNullable(agreed.lookAgainOn());
        }
        end(connection, review.outcome(), review.note());
        conclude(connection.referralReference());
        return Optional.empty();
    }

    private void end(Connection connection, @Nullable ConnectionOutcome outcome, @Nullable String note) {
        connection.end(outcome, note, today());
        connections.saveAndFlush(connection);
        facts.publishEvent(new ConnectionEnded(
                connection.reference(), connection.referralReference(), requireNonNull(outcome), note));
    }

    private void conclude(String referralReference) {
        referrals.conclude(referralReference, Destination.COMMUNITY_CONNECTION.cldOutcome());
    }

    /** Whoever withdraws, or dies, keeps no place. */
    @EventListener
    public void on(ReferralWithdrawn fact) {
        ofReferral(fact.reference()).ifPresent(connection -> {
            if (connection.waiting()) {
                connection.giveUp(today());
                connections.saveAndFlush(connection);
            } else if (connection.live()) {
                end(connection, ConnectionOutcome.REFERRAL_WITHDRAWN, fact.reason());
            }
        });
    }

    /** What was agreed, or nothing while nobody has talked with the person. */
    @Transactional(readOnly = true)
    public Optional<ConnectionView> of(String referralReference) {
        return ofReferral(referralReference)
                .filter(connection -> connection.agreement() != null)
                .map(offers::view);
    }

    /** The connection that a referral led to, agreed or not. */
    @Transactional(readOnly = true)
    public Optional<String> referenceOf(String referralReference) {
        return ofReferral(referralReference).map(Connection::reference);
    }

    /** The referral with which the life of this connection began. */
    @Transactional(readOnly = true)
    public String caseOf(String reference) {
        return load(reference).referralReference();
    }

    /** All that volunteers offer, with its free places. */
    @Transactional(readOnly = true)
    public List<OfferPlaces> offers() {
        return offers.all();
    }

    private Connection load(String reference) {
        return connections.findById(Reference.CONNECTION.id(reference)).orElseThrow(Reference.CONNECTION::unknown);
    }

    private Optional<Connection> ofReferral(String reference) {
        return connections.findByReferralId(Reference.REFERRAL.id(reference));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
