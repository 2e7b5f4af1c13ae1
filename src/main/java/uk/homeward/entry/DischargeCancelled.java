package uk.homeward.entry;

import uk.homeward.audit.Fact;

/** The person stays in hospital for now. */
public record DischargeCancelled(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
