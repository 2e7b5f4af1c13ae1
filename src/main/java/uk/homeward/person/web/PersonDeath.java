package uk.homeward.person.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a person has died. */
record PersonDeath(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-20") @Nullable LocalDate diedOn,
        @Schema(example = "Her son rang today.", description = "Needed where it is told late") @Nullable
                String lateReason) {}
