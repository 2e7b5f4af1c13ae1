package uk.homeward.governance;

import uk.homeward.audit.Fact;

/** Members want it looked at once more before it is in force. */
public record DecisionCalledIn(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
