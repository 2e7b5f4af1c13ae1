package uk.homeward.retention.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** Somebody wants a record kept. */
record RetentionHold(
        @Schema(
                        requiredMode = RequiredMode.REQUIRED,
                        example = "PER-000123",
                        pattern = Reference.FORM,
                        description = "A person or a case")
                @Size(max = Wording.LINE)
                @Nullable
                String reference,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Claim of the family, our number L 17/26") @Nullable
                String reason,
        @Schema(example = "2026-11-01", description = "Since when the matter runs; today where it is left out")
                @Nullable
                LocalDate since) {}
