package uk.homeward.community;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** The place is free for somebody else. */
public record ConnectionEnded(String reference, ConnectionOutcome outcome, @Nullable String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
