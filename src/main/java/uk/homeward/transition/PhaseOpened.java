package uk.homeward.transition;

import uk.homeward.audit.Fact;

/** Activity may move in this phase from now on. The code of the transition is the reference. */
public record PhaseOpened(String reference, int phase) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
