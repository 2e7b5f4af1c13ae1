package uk.homeward.provision;

import org.jspecify.annotations.Nullable;

/** What a manager says about a spot purchase. */
public record SpotAnswer(@Nullable Boolean approved, @Nullable String reason) {}
