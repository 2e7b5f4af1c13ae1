package uk.homeward.gate;

import org.jspecify.annotations.Nullable;

/** Why a person may have long-term support without a short-term service first; both are required. */
public record ExemptionRequest(@Nullable ExemptionGround ground, @Nullable String reason) {}
