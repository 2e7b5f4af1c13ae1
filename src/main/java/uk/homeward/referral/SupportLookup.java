package uk.homeward.referral;

import java.util.Optional;

/** What a referral asks of the support that people have. Answered by those who give it. */
public interface SupportLookup {

    Optional<LiveService> liveServiceOf(String personReference);

    SupportState stateFor(String referralReference);

    /** Whether the referral led to support that was given: it then has an outcome of its own. */
    boolean hasBegun(String referralReference);

    /** @param code of the service in the council's profile */
    record LiveService(String code, String name) {}

    enum SupportState {
        /** No service has accepted the person. */
        NONE,
        /** Accepted, and not yet begun. */
        ACCEPTED,
        /** Begun; it may have ended since. */
        BEGUN
    }
}
