package uk.homeward.governance;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** From this day others may act on it. */
public record DecisionInForce(String reference, LocalDate inForceOn) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
