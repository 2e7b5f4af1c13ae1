package uk.homeward.entry;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** It was agreed whether support starts, and the person answered the offer. */
public record StepUpConfirmed(String reference, @Nullable OfferAnswer offer, @Nullable String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
