package uk.homeward.entry;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** The ward said whether and when the person goes home, and the person answered the offer. */
public record DischargeConfirmed(String reference, @Nullable OfferAnswer offer, @Nullable String reason)
        implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
