package uk.homeward.entry;

import uk.homeward.audit.Fact;

/** Nobody has confirmed the step-up within the time for an urgent response. */
public record StepUpEscalated(String reference) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
