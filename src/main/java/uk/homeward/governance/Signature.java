package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a name and a date (HAM-20, KEN-37).
 *
 * @param interests what was declared, "None" where nothing was
 * @param urgency why it could not wait, where it could not
 * @param refusedBecause why it is not approved
 * @param publishedOn the day on which the signature is recorded, from which the call-in counts
 */
@Embeddable
public record Signature(
        boolean approved,
        String interests,
        @Nullable String othersInterests,
        @Nullable String dispensation,
        @Nullable String urgency,
        @Nullable String statement,
        @Nullable String refusedBecause,
        String signedBy,
        LocalDate signedOn,
        LocalDate publishedOn) {
    static Signature of(DecisionDefinition.Signature signed) {
        return new Signature(
                true,
                signed.interests(),
                signed.othersInterests(),
                signed.dispensation(),
                signed.urgency(),
                signed.statement(),
                null,
                signed.approvedBy(),
                signed.signedOn(),
                signed.signedOn());
    }
}
