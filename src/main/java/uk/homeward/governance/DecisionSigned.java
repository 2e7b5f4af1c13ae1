package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;
import uk.homeward.refusal.Wording;

/** Whoever decides has approved it; a key decision can be called in until then. */
public record DecisionSigned(String reference, LocalDate inForceOn, @Nullable LocalDate callInEndsOn) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public @Nullable String reason() {
        return callInEndsOn == null ? null : "Can be called in until %s.".formatted(Wording.day(callInEndsOn));
    }
}
