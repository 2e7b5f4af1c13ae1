package uk.homeward.framework;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param reason needed where one inspection alone is known */
public record AdmissionRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "CARE_AT_HOME") @Nullable String framework,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "homeward-bound") @Nullable String provider,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Set<ClientGroup> clientGroups,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "24.50") @Nullable BigDecimal ratePerHour,
        @Nullable String reason) {}
