package uk.homeward.entry;

import uk.homeward.audit.Fact;

/** The service has started, or is not going to: bridging care can stop. */
public record BridgingNoLongerNeeded(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
