package uk.homeward.visitrecord;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How one visit went, as its provider tells it.
 *
 * @param visit its number in the package; nothing where nobody planned it
 * @param day on which it was planned
 * @param made whether somebody came
 * @param reason why nobody came
 * @param why what was told before is put right, or it is told only now
 */
public record VisitTold(
        @Schema(example = "3", minimum = "1", maximum = "1000") @Nullable Integer visit,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-22") @Nullable LocalDate day,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean made,
        @Schema(example = "2027-02-22T08:05") @Nullable LocalDateTime startedAt,
        @Schema(example = "2027-02-22T08:35") @Nullable LocalDateTime endedAt,
        @Schema(example = "1", minimum = "1", maximum = "4") @Nullable Integer workers,
        @Schema(example = "The worker was ill and nobody else could come.") @Nullable String reason,
        @Schema(example = "Our system had the wrong day.") @Nullable String why) {}
