package uk.homeward.retention;

import java.time.LocalDate;

/**
 * Nothing of a time is deleted, whoever it is about, for as long as this stands in the profile.
 *
 * @param reason such as a public inquiry
 */
public record DestructionPause(String reason, LocalDate from, LocalDate to) {}
