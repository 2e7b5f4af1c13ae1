package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The team that takes activity over can give more hours a week. The code of the transition is the reference. */
public record PeopleJoined(String reference, JoiningKind kind, BigDecimal amount, LocalDate from, String reason)
        implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
