package uk.homeward.sourcing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;

/** What a provider's own staff see of what is theirs. */
@Service
@Transactional(readOnly = true)
public class ProviderAwards {

    private final AwardedRequirements awarded;
    private final PersonService people;

    ProviderAwards(AwardedRequirements awarded, PersonService people) {
        this.awarded = awarded;
        this.people = people;
    }

    /** The newest first. */
    public Paged<AwardedSupport> given(String provider, PageQuery page) {
        return Paged.of(
                awarded.givenBy(provider, page.pageable()).map(requirement -> given(requirement, provider)),
                awarded.countGivenBy(provider, Paged.COUNT_LIMIT));
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
                LikeVisits.words(requirement.visits(award.visitNumbers())),
                award.hours(),
                award.ratePerHour(),
                award.status(),
                award.startBy(),
                award.startedOn());
    }

    private static @Nullable String ifTold(boolean told, @Nullable String value) {
        return told ? value : null;
    }
}
