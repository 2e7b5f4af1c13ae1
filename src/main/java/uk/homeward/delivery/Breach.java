package uk.homeward.delivery;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A package with planned visits for which not exactly one provider answers.
 *
 * @param plannedAt the first of them
 * @param visits how many they are, as far as weeks repeat themselves
 */
public record Breach(
        String packageReference, String area, LocalDateTime plannedAt, long visits, BreachKind kind, Instant foundAt) {}
