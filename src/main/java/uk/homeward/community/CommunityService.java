package uk.homeward.community;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.community.ConnectionFact.CommunityConnected;
import uk.homeward.community.ConnectionFact.ConnectionGoesOn;
import uk.homeward.community.ConnectionFact.NothingOffered;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** The door to connections with volunteers. */
@Service
@Transactional
public class CommunityService {

    private final Connections connections;
    private final VolunteerOffers offers;
    private final ConnectionEndings endings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CommunityService(
            Connections connections,
            VolunteerOffers offers,
            ConnectionEndings endings,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.connections = connections;
        this.offers = offers;
        this.endings = endings;
        this.facts = facts;
        this.clock = clock;
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
        String caseReference = connection.caseReference();
        if (offer == null) {
            facts.publishEvent(new NothingOffered(reference, caseReference, requireNonNull(agreed.nothingReason())));
            endings.conclude(caseReference);
        } else {
            facts.publishEvent(new CommunityConnected(reference, caseReference, offer));
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
            facts.publishEvent(
                    new ConnectionGoesOn(reference, connection.caseReference(), requireNonNull(agreed.goesOnReason())));
            return Optional.ofNullable(agreed.lookAgainOn());
        }
        endings.end(connection, review.outcome(), review.note());
        endings.conclude(connection.caseReference());
        return Optional.empty();
    }

    private Connection load(String reference) {
        return connections.findById(Reference.CONNECTION.id(reference)).orElseThrow(Reference.CONNECTION::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
