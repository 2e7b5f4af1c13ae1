package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.letters.ReachedOtherwise;

/** The person heard otherwise what a letter says. */
record LetterTold(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ReachedOtherwise reachedBy,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-05") @Nullable LocalDate reachedOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "The outreach worker read it to him at the shelter.")
                @Nullable
                String words) {}
