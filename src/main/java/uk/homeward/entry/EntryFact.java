package uk.homeward.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen on the way into a short-term service. */
public sealed interface EntryFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** The ward said whether and when the person goes home, and the person answered the offer. */
    record DischargeConfirmed(String reference, @Nullable OfferAnswer offer, @Nullable String reason)
            implements EntryFact {}

    /** The person went home before anybody told us, and nobody has come yet: the loudest alarm there is. */
    record DischargedWithoutSupport(String reference, String reason) implements EntryFact {}

    /** The person declined the offer, and the reason says what happens instead: who declines reablement may want care. */
    record OfferDeclined(String reference, CareInstead instead, String reason) implements EntryFact {}

    /** The person has a live service already, and the referral was added to it. */
    record ReferralJoined(String reference, String service) implements EntryFact {
        @Override
        public String reason() {
            return service + " goes on.";
        }
    }

    /** The person stays in hospital for now. */
    record DischargeCancelled(String reference, String reason) implements EntryFact {}

    /** The ward says another day than before, and nobody has come to the person yet. */
    record DischargeMoved(String reference, LocalDate dischargeOn, Change change, String reason) implements EntryFact {}

    /** Whoever was asked to confirm the discharge learnt that it is later. */
    record DischargePutOff(String reference, LocalDate dischargeOn, Change change, String reason)
            implements EntryFact {}

    /** The person went home on another day than was confirmed, which two people have put right. */
    record DischargeCorrected(String reference, Change change, String reason) implements EntryFact {}

    /** The day of the expected discharge has come and nobody has confirmed it. */
    record DischargeEscalated(String reference) implements EntryFact {}

    /** It was agreed whether support starts, and the person answered the offer. */
    record StepUpConfirmed(String reference, @Nullable OfferAnswer offer, @Nullable String reason)
            implements EntryFact {}

    /** Nobody has confirmed the step-up within the time for an urgent response. */
    record StepUpEscalated(String reference) implements EntryFact {}

    /** Somebody cares for the person until the service starts. The reason says so where it comes late. */
    record BridgingCareArranged(String reference, @Nullable String reason) implements EntryFact {}

    /** It is the evening before the discharge, and nobody is arranged who cares for the person at home. */
    record BridgingEscalated(String reference, LocalDate neededFrom) implements EntryFact {}

    /** The person goes home before the service can start, which nobody had planned: somebody has to care until then. */
    record BridgingNeeded(String reference, LocalDate neededFrom) implements EntryFact {}

    /** Care is needed on other days than before: it is arranged anew for those. */
    record BridgingCareMoved(String reference, LocalDate neededFrom, @Nullable String reason) implements EntryFact {}

    /** Whoever was to care for the person does not come, or comes no more: somebody else is needed at once. */
    record BridgingFailed(String reference, LocalDate neededFrom, String reason) implements EntryFact {}

    /** The service has started, or is not going to: bridging care can stop. */
    record BridgingNoLongerNeeded(String reference, String reason) implements EntryFact {}

    /** The provider of bridging care knows that it is over. */
    record BridgingCareEnded(String reference, @Nullable String reason) implements EntryFact {}
}
