package uk.homeward.framework;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the regulator found, by theme. */
public record InspectionRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-09-14") @Nullable LocalDate inspectedOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "{\"Safe\": 3, \"Caring\": 4}") @Nullable
                Map<String, Integer> grades) {}
