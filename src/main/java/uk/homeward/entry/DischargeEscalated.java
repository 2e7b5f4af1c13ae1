package uk.homeward.entry;

import uk.homeward.audit.Fact;

/** The day of the expected discharge has come and nobody has confirmed it. */
public record DischargeEscalated(String reference) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
