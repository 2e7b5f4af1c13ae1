package uk.homeward.providerfailure;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a provider that fails.
 *
 * @param lastVisit after which it makes none
 * @param others whom it served beside this council's people; they can be told later, too
 */
public record FailureTold(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "saltmarsh-homecare") @Nullable String provider,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable FailureCause cause,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25T08:00") @Nullable LocalDateTime lastVisit,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "An administrator was appointed.") @Nullable
                String reason,
        List<OtherPerson> others) {

    public FailureTold {
        others = others == null ? List.of() : others;
    }
}
