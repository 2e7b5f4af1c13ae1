package uk.homeward.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to referrals. */
@Service
public class ReferralService {

    /**
     * Registers the person, records the referral and announces {@link ReferralReceived}.
     *
     * @return the reference, for example {@code REF-000123}
     * @throws uk.homeward.refusal.Refusal naming the field that is missing or wrong
     */
    public String receive(ReferralRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the route that the decision table proposed. */
    public void propose(String reference, Destination proposedRoute) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the referral its one destination.
     *
     * @return the destination that holds, which is {@link Destination#LIVE_SERVICE} where the live service was kept
     */
    public Destination triage(String reference, TriageDecision decision) {
        throw new UnsupportedOperationException();
    }

    public void escalateTriage(String reference) {
        throw new UnsupportedOperationException();
    }

    /** Refused once support has started: then the service is ended instead. */
    public void withdraw(String reference, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    /** The life is over: keeps its Client Level Data outcome on the referral and on the episode it led to. */
    public void conclude(String reference, String cldOutcome) {
        throw new UnsupportedOperationException();
    }

    public ReferralView find(String reference) {
        throw new UnsupportedOperationException();
    }

    public List<ReferralView> ofPerson(String personReference) {
        throw new UnsupportedOperationException();
    }

    /** The most recent first, at most 200. */
    public List<ReferralView> recent() {
        throw new UnsupportedOperationException();
    }
}
