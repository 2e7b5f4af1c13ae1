package uk.homeward.confidentiality.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Why a restriction is lifted, or a restricted record opened. */
record RestrictionWhy(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "She is at the door.") @Nullable String reason) {}
