package uk.homeward.sourcing;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;
import uk.homeward.sourcing.RequirementView.CannotView;

/** Requirements as the council's staff read them. */
@Component
class RequirementViews {

    private final OfferRanking ranking;
    private final Providers providers;

    RequirementViews(OfferRanking ranking, Providers providers) {
        this.ranking = ranking;
        this.providers = providers;
    }

    RequirementView of(Requirement requirement) {
        RequirementTerms terms = requirement.terms();
        Course course = requirement.course();
        NextStep next = NextStep.of(requirement);
        PurchaseProposal purchase = requirement.purchase();
        Retention retention = requirement.retention();
        Closure closure = course.closure();
        return new RequirementView(
                requirement.reference(),
                requirement.packageReference(),
                terms.personReference(),
                terms.area(),
                terms.district(),
                terms.model(),
                terms.clientGroup(),
                terms.urgency(),
                terms.hoursPerWeek(),
                requirement.status(),
                next.label(),
                next.owner(),
                requirement.widened(),
                course.openedAt(),
                course.windowEndsAt(),
                course.chooseBy(),
                course.startBy(),
                requirement.visits(),
                ranking.of(requirement),
                cannot(requirement),
                awards(requirement),
                requirement.wishedProvider(),
                course.chosenBy(),
                course.choiceReason(),
                purchase == null ? null : purchase.provider(),
                purchase == null ? null : purchase.reason(),
                retention == null ? null : retention.reason(),
                retention == null ? null : retention.until(),
                course.directPaymentChosenOn(),
                closure == null ? null : closure.on(),
                closure == null ? null : closure.reason());
    }

    private List<CannotView> cannot(Requirement requirement) {
        return requirement.offers().passes().stream()
                .map(pass -> new CannotView(providers.name(pass.providerCode()), pass.reason(), pass.saidAt()))
                .toList();
    }

    static List<AwardView> awards(Requirement requirement) {
        return requirement.awards().all().stream()
                .map(award -> new AwardView(
                        award.number(),
                        award.providerCode(),
                        award.providerName(),
                        award.offFramework(),
                        LikeVisits.words(requirement.visits(award.visitNumbers())),
                        NeededVisits.perWeek(requirement.visits(award.visitNumbers())),
                        award.hours(),
                        award.ratePerHour(),
                        award.status(),
                        award.awardedAt(),
                        award.startBy(),
                        award.startedOn(),
                        award.voidReason()))
                .toList();
    }
}
