package uk.homeward.supportplan;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan as somebody gives it.
 *
 * @param weeklyCost pounds
 */
public record PlanElementTyped(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "A morning at the lunch club") @Nullable
                String description,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "COMMUNITY") @Nullable String outcomeCode,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "24.50") @Nullable BigDecimal weeklyCost) {

    PlanElement element() {
        return PlanElement.checked(description, outcomeCode, weeklyCost);
    }
}
