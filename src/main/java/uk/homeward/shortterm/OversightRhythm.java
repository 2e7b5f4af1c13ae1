package uk.homeward.shortterm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * How often a therapist looks at the support of a service (KEN-18).
 *
 * @param everyDays calendar days from the start, or from the last look, to the next one
 * @param dueWorkingDays working days that a therapist has for it
 */
public record OversightRhythm(@NotBlank String service, @Min(1) @Max(84) int everyDays, @Min(1) int dueWorkingDays) {}
