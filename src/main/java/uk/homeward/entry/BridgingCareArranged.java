package uk.homeward.entry;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** Somebody cares for the person until the service starts. The reason says so where it comes late. */
public record BridgingCareArranged(String reference, @Nullable String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
