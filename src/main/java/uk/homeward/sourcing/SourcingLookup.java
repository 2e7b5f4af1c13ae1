package uk.homeward.sourcing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.sourcing.RequirementView.CannotView;

/** Requirements as the council's staff read them. */
@Service
@Transactional(readOnly = true)
public class SourcingLookup {

    private static final Set<RequirementStatus> NOT_ALLOCATED = EnumSet.of(
            RequirementStatus.PUBLISHED,
            RequirementStatus.WIDENED,
            RequirementStatus.OFFERS,
            RequirementStatus.ESCALATED,
            RequirementStatus.RETAINED);

    private final Requirements requirements;
    private final RequirementStore store;
    private final OfferRanking ranking;
    private final Providers providers;

    SourcingLookup(Requirements requirements, RequirementStore store, OfferRanking ranking, Providers providers) {
        this.requirements = requirements;
        this.store = store;
        this.ranking = ranking;
        this.providers = providers;
    }

    /** What has nobody yet, the oldest first (ELO-38, ELO-40). */
    public Paged<RequirementLine> notAllocated(PageQuery page) {
        return Paged.of(
                requirements.in(NOT_ALLOCATED, page.pageable()).map(SourcingLookup::line),
                requirements.countIn(NOT_ALLOCATED, Paged.COUNT_LIMIT));
    }

    public RequirementView find(String reference) {
        return view(store.look(reference));
    }

    /** The newest first. */
    public List<RequirementView> ofPackage(String packageReference) {
        return requirements.ofPackage(Reference.PACKAGE.id(packageReference)).stream()
                .map(this::view)
                .toList();
    }

    public List<String> referencesOfPackage(String packageReference) {
        return requirements.ofPackage(Reference.PACKAGE.id(packageReference)).stream()
                .map(Requirement::reference)
                .toList();
    }

    public String caseOf(String reference) {
        return store.look(reference).packageReference();
    }

    public boolean isSearching(String packageReference) {
        return requirements.ofPackage(Reference.PACKAGE.id(packageReference)).stream()
                .anyMatch(requirement -> requirement.status().open());
    }

    /** Packages that a team of the council gives only until a day, which has come (DER-11). */
    public List<String> keptUntil(LocalDate day) {
        return providers.ownTeam().stream()
                .flatMap(team -> requirements.keptUntil(day, team.code()).stream())
                .map(Reference.PACKAGE::of)
                .toList();
    }

    /** @param award its number in the requirement */
    public StartedCare started(String reference, int award) {
        Requirement requirement = store.look(reference);
        Award started = requirement.awards().all().get(award - 1);
        return new StartedCare(
                requirement.terms().planReference(),
                started.providerCode(),
                started.providerName(),
                requirement.visits().stream()
                        .filter(visit -> started.visitNumbers().contains(visit.number()))
                        .toList(),
                started.hours(),
                providers.isOwnTeam(started.providerCode()) ? null : started.ratePerHour());
    }

    /** What is bought a week by client group, on the framework and off it (ELO-06, ELO-11). */
    public List<BoughtHours> bought() {
        return requirements.bought();
    }

    private static RequirementLine line(Requirement requirement) {
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
                NeededVisit.perWeek(requirement.uncovered()),
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

    private RequirementView view(Requirement requirement) {
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

    private static List<NeededVisit> given(Requirement requirement, Award award) {
        return requirement.visits().stream()
                .filter(visit -> award.visitNumbers().contains(visit.number()))
                .toList();
    }

    static List<AwardView> awards(Requirement requirement) {
        return requirement.awards().all().stream()
                .map(award -> new AwardView(
                        award.number(),
                        award.providerCode(),
                        award.providerName(),
                        award.offFramework(),
                        LikeVisits.words(given(requirement, award)),
                        NeededVisit.perWeek(given(requirement, award)),
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
