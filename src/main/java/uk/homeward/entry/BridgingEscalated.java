package uk.homeward.entry;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** It is the evening before the discharge, and nobody is arranged who cares for the person at home. */
public record BridgingEscalated(String reference, LocalDate neededFrom) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
