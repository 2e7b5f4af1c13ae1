package uk.homeward.delivery;

import java.time.LocalDate;

/**
 * Somebody was to begin with a part of a package, and nobody has said that they came.
 *
 * @param plannedFor the first day that was planned
 */
public record LateStart(String packageReference, String area, String providerName, LocalDate plannedFor) {}
