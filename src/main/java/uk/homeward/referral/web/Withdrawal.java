package uk.homeward.referral.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Why support is no longer wanted. */
record Withdrawal(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her daughter moves in and will support her.") @Nullable
                String reason) {}
