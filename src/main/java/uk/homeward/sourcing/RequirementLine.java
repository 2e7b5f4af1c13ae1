package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.ClientGroup;

/**
 * A requirement in the list of what is not allocated, told apart from its neighbours by references alone, no names.
 *
 * @param district the first half of the postcode
 * @param clientGroup nothing where it is not known
 * @param visits a week that nobody has yet; none where the plan has no visits
 * @param nextBy by when the next step is to be taken; nothing where it has no hour
 * @param rebrokerOn the day on which somebody else is looked for again
 */
public record RequirementLine(
        String reference,
        String packageReference,
        String area,
        @Nullable String district,
        DeliveryModel model,
        @Nullable ClientGroup clientGroup,
        int visits,
        Urgency urgency,
        BigDecimal hoursPerWeek,
        RequirementStatus status,
        String nextStep,
        String owner,
        @Nullable Instant nextBy,
        Instant since,
        Instant windowEndsAt,
        int offers,
        @Nullable LocalDate rebrokerOn) {

    static RequirementLine of(Requirement requirement) {
        RequirementTerms terms = requirement.terms();
        NextStep next = NextStep.of(requirement);
        Retention retention = requirement.retention();
        return new RequirementLine(
                requirement.reference(),
                requirement.packageReference(),
                terms.area(),
                terms.district(),
                terms.model(),
                terms.clientGroup(),
                NeededVisits.perWeek(requirement.uncovered()),
                terms.urgency(),
                terms.hoursPerWeek(),
                requirement.status(),
                next.label(),
                next.owner(),
                next.by(requirement.course()),
                requirement.course().openedAt(),
                requirement.course().windowEndsAt(),
                requirement.offers().open().size(),
                requirement.status() == RequirementStatus.RETAINED && retention != null ? retention.until() : null);
    }
}
