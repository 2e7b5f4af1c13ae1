package uk.homeward.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.framework.FrameworkService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.NotFound;
import uk.homeward.sourcing.PublishedRequirement.OwnOffer;

/** What a provider's own staff see: what they may still answer, and what is theirs. */
@Service
@Transactional(readOnly = true)
public class ProviderRequirements {

    private final Requirements requirements;
    private final RequirementStore store;
    private final FrameworkService framework;
    private final PersonService people;
    private final SourcingRules rules;
    private final Clock clock;

    ProviderRequirements(
            Requirements requirements,
            RequirementStore store,
            FrameworkService framework,
            PersonService people,
            SourcingRules rules,
            Clock clock) {
        this.requirements = requirements;
        this.store = store;
        this.framework = framework;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** The one whose window ends first; wherever in the county it is (ELO-37, ELO-38). */
    public Paged<PublishedRequirement> published(String provider, PageQuery page) {
        FrameworkService.Work work = framework.mayHave(provider);
        if (work.models().isEmpty() || work.groups().isEmpty()) {
            return Paged.of(List.of(), page, 0);
        }
        Instant now = clock.instant();
        return Paged.of(
                requirements
                        .published(now, work.models(), work.groups(), page.pageable())
                        .map(requirement -> view(requirement, provider)),
                requirements.countPublished(now, work.models(), work.groups(), Paged.COUNT_LIMIT));
    }

    /** @throws NotFound unless the provider may answer it, or has */
    public PublishedRequirement find(String provider, String reference) {
        Requirement requirement = store.look(reference);
        RequirementTerms terms = requirement.terms();
        boolean mayAnswer = requirement.status().takesOffers()
                && framework
                        .refusal(provider, terms.model(), terms.clientGroup())
                        .isEmpty();
        if (!mayAnswer && requirement.offers().openOf(provider).isEmpty()) {
            throw new NotFound(
                    "No requirement with this reference waits for you. Look at the list of those that wait.");
        }
        return view(requirement, provider);
    }

    /** The newest first. */
    public Paged<AwardedSupport> given(String provider, PageQuery page) {
        return Paged.of(
                requirements.givenBy(provider, page.pageable()).map(requirement -> given(requirement, provider)),
                requirements.countGivenBy(provider, Paged.COUNT_LIMIT));
    }

    private PublishedRequirement view(Requirement requirement, String provider) {
        RequirementTerms terms = requirement.terms();
        return new PublishedRequirement(
                requirement.reference(),
                terms.area(),
                terms.district(),
                terms.model(),
                terms.urgency(),
                NeededVisit.hours(requirement.uncovered()),
                requirement.widened() ? rules.widenMinutes() : 0,
                requirement.course().openedAt(),
                requirement.course().windowEndsAt(),
                requirement.uncovered(),
                requirement
                        .offers()
                        .openOf(provider)
                        .map(offer -> own(requirement, offer))
                        .orElse(null),
                requirement.offers().passOf(provider).isPresent());
    }

    private static OwnOffer own(Requirement requirement, Offer offer) {
        return new OwnOffer(
                words(requirement, offer.visitNumbers()),
                offer.hours(),
                offer.ratePerHour(),
                offer.canStartOn(),
                offer.note(),
                offer.offeredAt());
    }

    private AwardedSupport given(Requirement requirement, String provider) {
        Award award = requirement.awards().all().stream()
                .filter(one ->
                        provider.equals(one.providerCode()) && one.status().live())
                .reduce((older, newer) -> newer)
                .orElseThrow();
        PersonSummary person = people.find(requirement.terms().personReference());
        boolean told = !person.standing().protectedAddress();
        return new AwardedSupport(
                requirement.reference(),
                person.name(),
                ifTold(told, person.address()),
                ifTold(told, person.telephone()),
                !told,
                words(requirement, award.visitNumbers()),
                award.hours(),
                award.ratePerHour(),
                award.status(),
                award.startBy(),
                award.startedOn());
    }

    private static @Nullable String ifTold(boolean told, @Nullable String value) {
        return told ? value : null;
    }

    private static List<String> words(Requirement requirement, List<Integer> numbers) {
        return LikeVisits.words(requirement.visits().stream()
                .filter(visit -> numbers.contains(visit.number()))
                .toList());
    }
}
