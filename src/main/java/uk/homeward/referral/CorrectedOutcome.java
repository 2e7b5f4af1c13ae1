package uk.homeward.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What should have become of a referral that led to no support.
 *
 * @param destination where it ended in truth; nothing where it is triaged anew
 */
public record CorrectedOutcome(
        @Nullable Destination destination,
        @Schema(description = "Whether it should have gone on: the access team then triages it anew.") @Nullable
                Boolean triageAnew,
        @Nullable String reason) {

    boolean anew() {
        return Boolean.TRUE.equals(triageAnew);
    }
}
