package uk.homeward.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The review was held and its findings recorded. */
public record ReviewConducted(String reference, String caseReference, LocalDate conductedOn, String decision)
        implements Fact {

    static ReviewConducted of(String reference, String caseReference, ReviewFindings held) {
        return new ReviewConducted(
                reference, caseReference, requireNonNull(held.conductedOn()), requireNonNull(held.decision()));
    }
}
