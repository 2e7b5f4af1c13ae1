package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a letter is to say when it is written anew. */
record LetterCorrection(
        @Schema(description = "What the letter leaves open, by its names; the same as before where it is left out")
                @Nullable
                Map<String, String> values,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "The amount was that of another week.") @Nullable
                String reason) {}
