package uk.homeward.community;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.community.ConnectionFact.ConnectionEnded;
import uk.homeward.reference.Reference;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.ReferralService;

/** How connections end, and the referral with them. */
@Component
@Transactional
class ConnectionEndings {

    private final Connections connections;
    private final ReferralService referrals;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConnectionEndings(
            Connections connections, ReferralService referrals, ApplicationEventPublisher facts, Clock clock) {
        this.connections = connections;
        this.referrals = referrals;
        this.facts = facts;
        this.clock = clock;
    }

    void end(Connection connection, @Nullable ConnectionOutcome outcome, @Nullable String note) {
        connection.end(outcome, note, today());
        connections.saveAndFlush(connection);
        facts.publishEvent(new ConnectionEnded(
                connection.reference(), connection.referralReference(), requireNonNull(outcome), note));
    }

    void conclude(String referralReference) {
        referrals.conclude(referralReference, Destination.COMMUNITY_CONNECTION.cldOutcome());
    }

    /** Whoever withdraws, or dies, keeps no place. */
    @EventListener
    public void on(ReferralWithdrawn fact) {
        connections.findByReferralId(Reference.REFERRAL.id(fact.reference())).ifPresent(connection -> {
            if (connection.waiting()) {
                connection.giveUp(today());
                connections.saveAndFlush(connection);
            } else if (connection.live()) {
                end(connection, ConnectionOutcome.REFERRAL_WITHDRAWN, fact.reason());
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
