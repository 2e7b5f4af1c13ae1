package uk.homeward.sourcing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.ClientGroup;
import uk.homeward.supportplan.AgreedPlan;

/**
 * What is looked for.
 *
 * @param planReference the version of the plan that was agreed
 * @param planner the provider that wrote the plan, and is to give it; nothing where the council wrote it
 * @param clientGroup nothing where it is not known
 * @param district of the person's postcode: all that providers hear of where it is, beside the area
 */
@Embeddable
public record RequirementTerms(
        long packageId,
        String personReference,
        String area,
        String planReference,
        @Enumerated(EnumType.STRING) DeliveryModel model,
        @Nullable String planner,
        @Enumerated(EnumType.STRING) @Nullable ClientGroup clientGroup,
        @Nullable String district,
        BigDecimal hoursPerWeek,
        @Enumerated(EnumType.STRING) Urgency urgency) {

    /** By another plan, which was agreed instead. */
    RequirementTerms with(AgreedPlan plan) {
        return new RequirementTerms(
                packageId,
                personReference,
                area,
                plan.reference(),
                plan.model(),
                planner,
                clientGroup,
                district,
                plan.hoursPerWeek(),
                urgency);
    }

    RequirementTerms with(Urgency changed) {
        return new RequirementTerms(
                packageId,
                personReference,
                area,
                planReference,
                model,
                planner,
                clientGroup,
                district,
                hoursPerWeek,
                changed);
    }
}
