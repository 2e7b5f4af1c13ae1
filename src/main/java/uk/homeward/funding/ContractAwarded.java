package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;
import uk.homeward.refusal.Wording;

/** A contract for a service was awarded after a tender (HAM-04). */
public record ContractAwarded(
        String reference, LocalDate awardedOn, LocalDate from, @Nullable LocalDate until, String provider)
        implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public String reason() {
        return "Awarded on %s to %s, from %s %s."
                .formatted(
                        Wording.day(awardedOn),
                        provider,
                        Wording.day(from),
                        until == null ? "without a known end" : "to " + Wording.day(until));
    }
}
