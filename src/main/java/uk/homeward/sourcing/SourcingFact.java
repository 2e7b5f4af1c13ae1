package uk.homeward.sourcing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen while somebody is looked for who gives long-term care. The case is the package. */
public sealed interface SourcingFact extends Fact {

    /** Every provider that may have it sees it, without names. */
    record RequirementPublished(String reference, String caseReference, Instant windowEndsAt) implements SourcingFact {}

    /** Nobody answered, or nothing fitted: asked once more on wider terms. */
    record RequirementWidened(String reference, String caseReference) implements SourcingFact {}

    /** Managers decide how it goes on. */
    record RequirementEscalated(String reference, String caseReference) implements SourcingFact {}

    record OfferMade(String reference, String caseReference, String provider) implements SourcingFact {}

    record OfferWithdrawn(String reference, String caseReference, String provider) implements SourcingFact {}

    /** Everybody who may have it has made an offer: nobody waits for the end of the window. */
    record AllAnswered(String reference, String caseReference) implements SourcingFact {}

    /** Offers are asked until another moment. */
    sealed interface SearchChanged extends SourcingFact permits UrgencyChanged, PlanTakenOver {
        Instant windowEndsAt();
    }

    /** Somebody is needed sooner, or not so soon any more; the window may end at another moment. */
    record UrgencyChanged(
            String reference, String caseReference, Urgency urgency, Instant windowEndsAt, @Nullable String reason)
            implements SearchChanged {}

    /** It need not wait for it: on its own list it stands as answered. */
    record ProviderCannot(String reference, String caseReference, String provider, @Nullable String reason)
            implements SourcingFact {}

    /** Another plan was agreed, and is looked for instead: offers for the former one are over. */
    record PlanTakenOver(String reference, String caseReference, String planReference, Instant windowEndsAt)
            implements SearchChanged {}

    /** The last of the offers was withdrawn while a broker was to choose. */
    record NoOfferLeft(String reference, String caseReference) implements SourcingFact {}

    /** None of the offers fits. */
    record OffersDeclined(String reference, String caseReference, String reason) implements SourcingFact {}

    record AwardMade(String reference, String caseReference, String provider, @Nullable String reason)
            implements SourcingFact {}

    /** Nobody started: it goes back. */
    record AwardVoided(String reference, String caseReference, String provider, String reason)
            implements SourcingFact {}

    record ProviderStarted(String reference, String caseReference, int award, String provider, LocalDate startedOn)
            implements SourcingFact {}

    /** Somebody asks managers to buy off the framework. */
    record PurchaseProposed(String reference, String caseReference, String reason) implements SourcingFact {}

    record PurchaseAuthorised(String reference, String caseReference, String reason) implements SourcingFact {}

    /** Direct Care gives the care until the day. */
    record SupportRetained(String reference, String caseReference, RetentionReason ground, LocalDate until)
            implements SourcingFact {
        @Override
        public String reason() {
            return ground.label() + ".";
        }
    }

    /** It is brokered again. */
    record SearchedAgain(String reference, String caseReference, @Nullable String reason) implements SourcingFact {}

    record WishRecorded(String reference, String caseReference) implements SourcingFact {}

    /** The person arranges the care; nothing ends before the money is there. */
    record DirectPaymentChosen(String reference, String caseReference) implements SourcingFact {}

    /** It is over in another way than by a start that was told in its time. */
    record RequirementClosed(String reference, String caseReference, RequirementStatus became, @Nullable String reason)
            implements SourcingFact {}
}
