package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter came back. */
record LetterReturn(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-04") @Nullable LocalDate returnedOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Moved, new address not known.") @Nullable
                String reason) {}
