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
    private final AwardedRequirements awarded;
    private final RequirementStore store;
    private final RequirementViews views;
    private final Providers providers;

    SourcingLookup(
            Requirements requirements,
            AwardedRequirements awarded,
            RequirementStore store,
            RequirementViews views,
            Providers providers) {
        this.requirements = requirements;
        this.awarded = awarded;
        this.store = store;
        this.views = views;
        this.providers = providers;
    }

    /** What has nobody yet, the oldest first (ELO-38, ELO-40). */
    public Paged<RequirementLine> notAllocated(PageQuery page) {
        return Paged.of(
                requirements.in(NOT_ALLOCATED, page.pageable()).map(RequirementLine::of),
                requirements.countIn(NOT_ALLOCATED, Paged.COUNT_LIMIT));
    }

    public RequirementView find(String reference) {
        return views.of(store.look(reference));
    }

    /** The newest first. */
    public List<RequirementView> ofPackage(String packageReference) {
        return requirements.ofPackage(Reference.PACKAGE.id(packageReference)).stream()
                .map(views::of)
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
                requirement.visits(started.visitNumbers()),
                started.hours(),
                providers.isOwnTeam(started.providerCode()) ? null : started.ratePerHour());
    }

    /** What is bought a week by client group, on the framework and off it (ELO-06, ELO-11). */
    public List<BoughtHours> bought() {
        return awarded.bought();
    }
}
