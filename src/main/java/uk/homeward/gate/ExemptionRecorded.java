package uk.homeward.gate;

import uk.homeward.audit.Fact;

/** Somebody answers for long-term support without a short-term service first. */
public record ExemptionRecorded(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
