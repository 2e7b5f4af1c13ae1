package uk.homeward.shortterm;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was given in a week, told outside the weekly review: afterwards, or put right.
 *
 * @param weekFrom any day of the week
 * @param visits made in the week, and {@code workers} how many different ones made them; put right together or not at all
 * @param reason why it is told only now, or why it was wrong
 */
public record WeekTold(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-16") @Nullable LocalDate weekFrom,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "336", example = "7.5") @Nullable
                BigDecimal hoursDelivered,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "336", example = "14") @Nullable
                Integer visits,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", example = "3") @Nullable Integer workers,
        @Schema(example = "The sheet came by post.") @Nullable String reason) {}
