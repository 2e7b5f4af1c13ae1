package uk.homeward.subjectaccess;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** A request as it came in. */
public record AccessAsked(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "PER-000123") @Size(max = Wording.LINE) @Nullable
                String personReference,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Herself") @Size(max = Wording.LINE) @Nullable
                String askedBy,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Passport seen, and the address agrees") @Nullable
                String identityChecked,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-23") @Nullable LocalDate receivedOn) {}
