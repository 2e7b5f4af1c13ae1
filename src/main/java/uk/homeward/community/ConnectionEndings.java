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
import uk.homeward.person.PersonFact.PersonDied;
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
        facts.publishEvent(
                new ConnectionEnded(connection.reference(), connection.caseReference(), requireNonNull(outcome), note));
    }

    /** What was sent here by an assessment has no referral that waits for it. */
    void conclude(String caseReference) {
        if (isReferral(caseReference)) {
            referrals.conclude(caseReference, Destination.COMMUNITY_CONNECTION.cldOutcome());
        }
    }

    /** Whoever withdraws, or dies, keeps no place. */
    @EventListener
    public void on(ReferralWithdrawn fact) {
        connections.findByCaseReference(fact.reference()).ifPresent(connection -> giveUp(connection, fact.reason()));
    }

    /** Of a referral, its own end tells. */
    @EventListener
    public void on(PersonDied death) {
        connections.findByPersonReference(death.reference()).stream()
                .filter(connection -> !isReferral(connection.caseReference()))
                .forEach(connection -> giveUp(connection, "The person has died."));
    }

    private void giveUp(Connection connection, String why) {
        if (connection.waiting()) {
            connection.giveUp(today());
            connections.saveAndFlush(connection);
        } else if (connection.live()) {
            end(connection, ConnectionOutcome.REFERRAL_WITHDRAWN, why);
        }
    }

    private static boolean isReferral(String reference) {
        return Reference.kindOf(reference).filter(Reference.REFERRAL::equals).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
