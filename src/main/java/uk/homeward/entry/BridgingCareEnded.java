package uk.homeward.entry;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** The provider of bridging care knows that it is over. */
public record BridgingCareEnded(String reference, @Nullable String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
