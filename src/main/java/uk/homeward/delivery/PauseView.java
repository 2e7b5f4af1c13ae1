package uk.homeward.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Planned visits are not wanted for a time. */
public record PauseView(LocalDate from, @Nullable LocalDate until, PauseCause cause, @Nullable String reason) {}
