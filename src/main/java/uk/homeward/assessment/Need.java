package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

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
        @Enumerated(EnumType.STRING) @Nullable SpecifiedOutcome outcome,
        @Nullable String wish,
        @Nullable String canDo,
        @Nullable String othersDo,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Integer score,
        @Nullable Boolean personalCare,
        @Nullable Boolean changedNeed,
        @Enumerated(EnumType.STRING) @Nullable Inability inability,
        @Enumerated(EnumType.STRING) @Nullable RiskSeverity severity,
        @Enumerated(EnumType.STRING) @Nullable RiskUrgency urgency,
        @Enumerated(EnumType.STRING) @Nullable UnmetCause cause,
        @Nullable Boolean toBeFunded,
        @Nullable String fundingReason) {}
