package uk.homeward.letters;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a letter went.
 *
 * @param translated whether it went in the person's language, where that is another than English
 * @param lateReason why it is told so late, where it is
 */
public record LetterSending(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LetterChannel channel,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-01") @Nullable LocalDate sentOn,
        @Schema(description = "Needed where the person reads another language than English") @Nullable
                Boolean translated,
        @Schema(example = "The list of the post room came today.", description = "Needed where it is told late")
                @Nullable
                String lateReason) {}
