package uk.homeward.gate;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Why a person may have long-term support without a short-term service first; both are required. */
public record ExemptionRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ExemptionGround ground,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String reason) {}
