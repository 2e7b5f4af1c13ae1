package uk.homeward.subjectaccess;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request as it came in. */
public record AccessAsked(
        @Schema(example = "PER-000123") @Nullable String personReference,
        @Schema(example = "Herself") @Nullable String askedBy,
        @Schema(example = "Passport seen, and the address agrees") @Nullable String identityChecked,
        @Schema(example = "2026-11-23") @Nullable LocalDate receivedOn) {}
