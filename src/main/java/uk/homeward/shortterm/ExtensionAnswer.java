package uk.homeward.shortterm;

import org.jspecify.annotations.Nullable;

/** @param days the days approved; those that were asked for if absent */
public record ExtensionAnswer(@Nullable Boolean approved, @Nullable Integer days, @Nullable String reason) {}
