package uk.homeward.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to a referral. */
public sealed interface ReferralFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** A request for support has come in, perhaps for a package that lapsed in hospital to go on (KEN-06). */
    record ReferralReceived(
            String reference, ReferralSource source, EnablementTrigger trigger, boolean restart, Instant triageDueAt)
            implements ReferralFact {}

    /** The decision table proposed where the referral goes. */
    record RouteProposed(String reference, Destination proposedRoute) implements ReferralFact {}

    /** The referral has its one destination; the reason says why it is not the proposed one, where it is not. */
    record ReferralTriaged(String reference, Destination destination, @Nullable String service, @Nullable String reason)
            implements ReferralFact {}

    /** Nobody triaged the referral in time. */
    record TriageEscalated(String reference) implements ReferralFact {}

    /** The request is no longer wanted. */
    record ReferralWithdrawn(String reference, String reason) implements ReferralFact {}

    /** The life that the referral began is over, with this Client Level Data outcome. */
    record ReferralConcluded(String reference, String cldOutcome) implements ReferralFact {

        @Override
        public String reason() {
            return cldOutcome;
        }
    }

    /** What became of it without support was put right; where it goes on, it is triaged anew. */
    record OutcomeCorrected(String reference, Change change, String reason) implements ReferralFact {}

    /** Another referral asked for the same, and is part of this one. */
    record ReferralJoined(String reference, String joined, @Nullable String reason) implements ReferralFact {

        @Override
        public Change change() {
            return new Change("Referral", joined, reference);
        }
    }

    /**
     * What had ended the life of the referral was a mistake: it goes on.
     *
     * @param service the reference of the service that goes on; nothing where none had begun
     */
    record ReferralGoesOn(String reference, @Nullable String service, String reason) implements ReferralFact {}
}
