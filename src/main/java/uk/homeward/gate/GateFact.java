package uk.homeward.gate;

import uk.homeward.audit.Fact;

/** What can happen at the gate to long-term support. */
public sealed interface GateFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Somebody answers for long-term support without a short-term service first. */
    record ExemptionRecorded(String reference, String reason) implements GateFact {}

    /** The gate was passed for this long-term start. */
    record LongTermAllowed(String reference, String caseReference, GateGround ground) implements GateFact {

        @Override
        public String reason() {
            return ground.sentence();
        }
    }
}
