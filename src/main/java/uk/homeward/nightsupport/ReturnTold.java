package uk.homeward.nightsupport;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A provider's return on its sleepovers.
 *
 * @param nightsPossible how many a week would be left
 */
public record ReturnTold(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-09-13") @Nullable LocalDate asOf,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "10000", example = "9") @Nullable
                Integer people,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "10000", example = "63") @Nullable
                Integer nightsPerWeek,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "10000", example = "72.00") @Nullable
                BigDecimal costPerNight,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "One worker sleeps in each of nine flats.") @Nullable
                String present,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Sensors in all, and one responder on site.") @Nullable
                String possible,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "10000", example = "14") @Nullable
                Integer nightsPossible) {}
