package uk.homeward.governance;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** The committee has said what it makes of the proposal. */
public record DecisionConsidered(String reference, CommitteeAdvice advice, @Nullable String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
