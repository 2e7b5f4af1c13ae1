package uk.homeward.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.community.CommunityRules.Offer;
import uk.homeward.reference.Reference;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.referral.ReferralWithdrawn;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/**
 * The door to connections with volunteers. Whoever connects somebody first takes the lock of the offer, so that on no node
 * two people get its last place.
 */
@Service
@Transactional
public class CommunityService {

    private final Connections connections;
    private final ReferralService referrals;
    private final CommunityRules rules;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CommunityService(
            Connections connections,
            ReferralService referrals,
            CommunityRules rules,
            WorkingDays workingDays,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.connections = connections;
        this.referrals = referrals;
        this.rules = rules;
        this.workingDays = workingDays;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the day by which somebody should be connected who is sent to the community today */
    public LocalDate connectBy() {
        return workingDays.after(today(), rules.connectWithinWorkingDays());
    }

    /** @return the day on which it is looked at again, or nothing if nothing could be offered: then the referral is over */
    public Optional<LocalDate> connect(String referralReference, ConnectionRequest asked) {
        ReferralView referral = referrals.find(referralReference);
        expectWaiting(referral);
        Connection connection =
                new Connection(referralReference, referral.personReference(), asked, today(), Actor.name());
        String offer = connection.offer();
        if (offer == null) {
            connections.saveAndFlush(connection);
            facts.publishEvent(new NothingOffered(referralReference, Objects.requireNonNull(connection.reason())));
            conclude(referralReference);
            return Optional.empty();
        }
        takePlace(offer);
        connections.saveAndFlush(connection);
        facts.publishEvent(new CommunityConnected(referralReference, offer));
        return Optional.ofNullable(connection.lookAgainOn());
    }

    private void expectWaiting(ReferralView referral) {
        if (referral.status() != ReferralStatus.TRIAGED
                || referral.destination() != Destination.COMMUNITY_CONNECTION
                || stored(referral.reference()).isPresent()) {
            throw new Conflict(
                    "This referral does not wait for a community connection. Open the case to see how things stand.");
        }
    }

    private void takePlace(String code) {
        Offer offer = rules.offer(code)
                .orElseThrow(() -> new Refusal("volunteerOffer", "There is no such offer. Choose one from the list."));
        connections.makeGate(code);
        connections.lock(code);
        if (connections.taken(code) >= offer.places()) {
            throw new Refusal("volunteerOffer", "%s is full. %s".formatted(offer.name(), room()));
        }
    }

    private String room() {
        String others = offers().stream()
                .filter(offer -> offer.free() > 0)
                .map(offer -> "%s (%d)".formatted(offer.name(), offer.free()))
                .collect(Collectors.joining("; "));
        return others.isEmpty()
                ? "No other offer has a free place either: leave this task open until there is one, or say why nothing can be offered."
                : "Free places: " + others + ". Choose one of these, or leave this task open until there is a place.";
    }

    /** @return the day on which it is looked at again, or nothing if it has ended: then the referral is over */
    public Optional<LocalDate> review(String referralReference, ConnectionReview review) {
        Connection connection = stored(referralReference).orElseThrow(Reference.REFERRAL::unknown);
        if (refusedUnlessAnswered(review.goesOn())) {
            connection.goOn(review.lookAgainOn(), review.reason(), today());
            connections.saveAndFlush(connection);
            facts.publishEvent(new ConnectionGoesOn(referralReference, Objects.requireNonNull(connection.reason())));
            return Optional.ofNullable(connection.lookAgainOn());
        }
        end(referralReference, connection, review.outcome(), review.note());
        conclude(referralReference);
        return Optional.empty();
    }

    private static boolean refusedUnlessAnswered(@Nullable Boolean goesOn) {
        if (goesOn == null) {
            throw new Refusal("stillConnected", "Say whether a coordinator is still needed.");
        }
        return goesOn;
    }

    private void end(
            String reference, Connection connection, @Nullable ConnectionOutcome outcome, @Nullable String note) {
        connection.end(outcome, note, today());
        connections.saveAndFlush(connection);
        facts.publishEvent(new ConnectionEnded(reference, Objects.requireNonNull(outcome), note));
    }

    /** Whoever withdraws, or dies, keeps no place. */
    @EventListener
    public void on(ReferralWithdrawn fact) {
        stored(fact.reference())
                .filter(Connection::live)
                .ifPresent(connection ->
                        end(fact.reference(), connection, ConnectionOutcome.REFERRAL_WITHDRAWN, fact.reason()));
    }

    private void conclude(String referralReference) {
        referrals.conclude(referralReference, Destination.COMMUNITY_CONNECTION.cldOutcome());
    }

    @Transactional(readOnly = true)
    public Optional<ConnectionView> of(String referralReference) {
        return stored(referralReference).map(this::view);
    }

    /** Those that go on, the one that is looked at next first. */
    @Transactional(readOnly = true)
    public List<ConnectionView> live() {
        return connections.live().stream().map(this::view).toList();
    }

    /** All that volunteers offer, with its free places. */
    @Transactional(readOnly = true)
    public List<OfferPlaces> offers() {
        return rules.offers().stream()
                .map(offer ->
                        new OfferPlaces(offer.code(), offer.name(), offer.places(), connections.taken(offer.code())))
                .toList();
    }

    private Optional<Connection> stored(String referralReference) {
        return connections.findById(Reference.REFERRAL.id(referralReference));
    }

    private ConnectionView view(Connection connection) {
        return connection.view(Optional.ofNullable(connection.offer())
                .map(code -> rules.offer(code).map(Offer::name).orElse(code))
                .orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
