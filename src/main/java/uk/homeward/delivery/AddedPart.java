package uk.homeward.delivery;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A part that a package gets beside the visits of its plan.
 *
 * @param provider its code, for live-in care and support at night
 * @param givenBy who gives equipment or a community service
 * @param hoursPerWeek of live-in care and support at night; nothing where it is not counted in hours
 */
public record AddedPart(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ElementKind kind,
        @Nullable String provider,
        @Nullable String givenBy,
        @Schema(minimum = "0", maximum = "168") @Nullable BigDecimal hoursPerWeek,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate firstDay) {

    /** A week has no more. */
    private static final BigDecimal MOST = BigDecimal.valueOf(168);

    ElementKind known() {
        ElementKind chosen = Wording.answered("kind", kind, "Say what is added to the package.");
        if (!chosen.besidePlan()) {
            throw new Refusal(
                    "kind",
                    "%s follows from the support plan. Change the plan, and the visits follow it."
                            .formatted(chosen.label()));
        }
        return chosen;
    }

    BigDecimal hours() {
        BigDecimal hours = hoursPerWeek == null ? BigDecimal.ZERO : hoursPerWeek;
        if (hours.signum() < 0 || hours.compareTo(MOST) > 0) {
            throw new Refusal("hoursPerWeek", "A week has from 0 to 168 hours. Check the hours a week.");
        }
        return hours;
    }

    LocalDate first() {
        return Wording.answered("firstDay", firstDay, "Give the first day.");
    }
}
