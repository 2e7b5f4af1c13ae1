package uk.homeward.gate;

import uk.homeward.audit.Fact;

/** The gate was passed for this long-term start. */
public record LongTermAllowed(String reference, String caseReference, GateGround ground) implements Fact {

    @Override
    public String reason() {
        return ground.sentence();
    }
}
