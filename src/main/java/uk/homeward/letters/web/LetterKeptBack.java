package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** A letter is not needed after all. */
record LetterKeptBack(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "We told her today, and she has it in writing.")
                @Nullable
                String reason) {}
