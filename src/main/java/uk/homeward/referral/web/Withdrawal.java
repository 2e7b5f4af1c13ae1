package uk.homeward.referral.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why support is no longer wanted. */
record Withdrawal(@Schema(example = "Her daughter moves in and will support her.") @Nullable String reason) {}
