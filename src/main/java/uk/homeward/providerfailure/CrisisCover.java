package uk.homeward.providerfailure;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.delivery.Successor;
import uk.homeward.refusal.Refusal;

/**
 * Who makes the visits of somebody whose provider failed.
 *
 * @param provider its code
 * @param coverUntil last day for which it is meant; nothing where it goes on until somebody else has started
 */
public record CrisisCover(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String provider,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25T12:30") @Nullable LocalDateTime firstVisit,
        @Schema(example = "2027-03-25") @Nullable LocalDate coverUntil) {

    /** @throws Refusal where it would be over before it begins */
    Successor checked() {
        if (coverUntil != null && firstVisit != null && coverUntil.isBefore(firstVisit.toLocalDate())) {
            throw new Refusal("coverUntil", "The cover cannot end before its first visit. Check both days.");
        }
        return new Successor(provider, null, firstVisit);
    }
}
