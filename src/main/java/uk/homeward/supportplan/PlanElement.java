package uk.homeward.supportplan;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What meets an outcome without visits of the council's, or what a part of a personal budget costs.
 *
 * @param weeklyCost pounds; 0 where it costs the council nothing
 */
public record PlanElement(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "A morning at the lunch club") String description,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "COMMUNITY") String outcomeCode,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "24.50") BigDecimal weeklyCost) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    static PlanElement checked(@Nullable String description, @Nullable String outcome, @Nullable BigDecimal cost) {
        BigDecimal pounds = Wording.answered("weeklyCost", cost, "Give what it costs a week: 0 if it costs nothing.");
        if (pounds.signum() < 0
                || pounds.compareTo(MOST) > 0
                || pounds.stripTrailingZeros().scale() > 2) {
            throw new Refusal("weeklyCost", "Give what it costs a week in pounds and whole pence, from 0 to £100,000.");
        }
        return new PlanElement(
                Wording.requiredLine("description", "The description", description, "Say what is given."),
                Wording.answered("outcomeCode", outcome, "Choose the outcome that it is for."),
                pounds.setScale(2));
    }
}
