package uk.homeward.delivery;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over the visits of a part of a package, and when.
 *
 * @param provider its code
 * @param lastVisit of whoever gives it now; nothing where nobody does
 * @param firstVisit of whoever follows
 */
public record Successor(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String provider,
        @Schema(example = "2027-02-25T08:00") @Nullable LocalDateTime lastVisit,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25T12:30") @Nullable
                LocalDateTime firstVisit) {}
