package uk.homeward.delivery;

import java.time.Instant;
import java.time.LocalDateTime;

/** A planned visit for which not exactly one provider answers. */
public record Breach(String packageReference, String area, LocalDateTime plannedAt, BreachKind kind, Instant foundAt) {}
