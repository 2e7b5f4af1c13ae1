package uk.homeward.community;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.referral.ReferralService;

/** How somebody whom triage has sent to the community comes to be connected. */
@Service
@Transactional
public class ConnectionOpening {

    private final Connections connections;
    private final CommunityRules rules;
    private final ReferralService referrals;
    private final WorkingDays workingDays;
    private final Clock clock;

    ConnectionOpening(
            Connections connections,
            CommunityRules rules,
            ReferralService referrals,
            WorkingDays workingDays,
            Clock clock) {
        this.connections = connections;
        this.rules = rules;
        this.referrals = referrals;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @return the day by which somebody should be connected who is sent to the community today */
    public LocalDate connectBy() {
        return connectBy(LocalDate.now(clock));
    }

    /** The same for somebody who was sent there on another day. */
    public LocalDate connectBy(LocalDate sentOn) {
        return workingDays.after(sentOn, rules.connectWithinWorkingDays());
    }

    /**
     * Anew, where the referral goes on after a mistake.
     *
     * @return its reference, for example {@code CON-000123}
     */
    public String open(String referralReference) {
        return open(referralReference, referrals.find(referralReference).personReference());
    }

    /** The same for a case that begins otherwise. */
    public String open(String caseReference, String person) {
        Connection connection =
                connections.findByCaseReference(caseReference).orElseGet(() -> new Connection(caseReference, person));
        connection.waitAgain();
        return connections.saveAndFlush(connection).reference();
    }
}
