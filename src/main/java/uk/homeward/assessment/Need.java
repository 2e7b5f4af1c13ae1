package uk.homeward.assessment;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * One need of a person, as it is written down before the assessment is complete.
 *
 * @param wish what the person wants to achieve, in their own words (ELO-18)
 * @param canDo what they can do themselves
 * @param othersDo what others do, and go on doing
 * @param hoursPerWeek what nobody does
 * @param score from 1 (cannot do it) to 10 (does it well), so that a review can say what came of it (ELO-24)
 * @param inability England's question
 * @param severity Scotland's question
 * @param urgency Scotland's question
 * @param cause why it is not met today (ELO-23)
 * @param toBeFunded whether the council is to meet it; nothing where that follows from its eligibility
 */
@Embeddable
public record Need(
        @Enumerated(EnumType.STRING) @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable SpecifiedOutcome outcome,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "To have a hot meal with my sister.")
                @Size(max = Wording.LINE)
                @Nullable
                String wish,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Makes tea.") @Nullable String canDo,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her sister cooks on Sundays.") @Nullable
                String othersDo,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "336", example = "0") @Nullable
                BigDecimal hoursPerWeek,
        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "1", maximum = "10", example = "4") @Nullable
                Integer score,
        @Nullable Boolean personalCare,
        @Nullable Boolean changedNeed,
        @Enumerated(EnumType.STRING)
                @Schema(
                        requiredMode = RequiredMode.REQUIRED,
                        description = "In England; Scotland asks for severity and urgency instead")
                @Nullable
                Inability inability,
        @Enumerated(EnumType.STRING) @Schema(description = "In Scotland") @Nullable RiskSeverity severity,
        @Enumerated(EnumType.STRING) @Schema(description = "In Scotland, where there is a risk") @Nullable
                RiskUrgency urgency,
        @Enumerated(EnumType.STRING) @Schema(description = "Needed where hours are left") @Nullable UnmetCause cause,
        @Nullable Boolean toBeFunded,
        @Schema(description = "Needed where the council decides otherwise than eligibility says") @Nullable
                String fundingReason) {

    /** Where nothing is said of any. */
    public static final Need NONE =
            new Need(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
