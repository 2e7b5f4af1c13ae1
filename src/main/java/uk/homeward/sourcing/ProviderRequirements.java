package uk.homeward.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.framework.FrameworkService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;
import uk.homeward.sourcing.PublishedRequirement.OwnOffer;

/** What a provider's own staff see: what they may still answer. */
@Service
@Transactional(readOnly = true)
public class ProviderRequirements {

    private final Requirements requirements;
    private final RequirementStore store;
    private final FrameworkService framework;
    private final SourcingRules rules;
    private final Clock clock;

    ProviderRequirements(
            Requirements requirements,
            RequirementStore store,
            FrameworkService framework,
            SourcingRules rules,
            Clock clock) {
        this.requirements = requirements;
        this.store = store;
        this.framework = framework;
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

    private PublishedRequirement view(Requirement requirement, String provider) {
        RequirementTerms terms = requirement.terms();
        return new PublishedRequirement(
                requirement.reference(),
                terms.area(),
                terms.district(),
                terms.model(),
                terms.urgency(),
                NeededVisits.hours(requirement.uncovered()),
                requirement.widened() ? rules.widenMinutes() : 0,
                requirement.course().openedAt(),
                requirement.course().windowEndsAt(),
                requirement.uncovered(),
                requirement
                        .offers()
                        .openOf(provider)
                        .map(offer -> OwnOffer.of(requirement, offer))
                        .orElse(null),
                requirement.offers().passOf(provider).isPresent());
    }
}
