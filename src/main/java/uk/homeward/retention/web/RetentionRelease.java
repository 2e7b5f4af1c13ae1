package uk.homeward.retention.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** A record need not be kept any more. */
record RetentionRelease(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "The claim is settled.") @Nullable String reason) {}
