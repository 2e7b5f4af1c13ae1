package uk.homeward.sourcing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderTerms;

/** What the ranking knows of an offer and of the provider that made it. */
@Component
class OfferCandidates {

    private final AwardedRequirements awarded;
    private final FrameworkService framework;
    private final SourcingRules rules;

    OfferCandidates(AwardedRequirements awarded, FrameworkService framework, SourcingRules rules) {
        this.awarded = awarded;
        this.framework = framework;
        this.rules = rules;
    }

    Candidate of(Requirement requirement, Offer offer) {
        Optional<ProviderTerms> terms = framework.terms(offer.providerCode());
        RequirementTerms wanted = requirement.terms();
        return new Candidate(
                offer.number(),
                terms.map(ProviderTerms::grade).orElse(0),
                terms.map(ProviderTerms::bestGrade).orElse(1),
                offer.ratePerHour(),
                awarded.countStarts(wanted.personReference(), offer.providerCode()) > 0,
                offer.providerCode().equals(requirement.wishedProvider()),
                near(wanted.district(), offer.providerCode()),
                terms.filter(known -> known.declared().areas().contains(wanted.area()))
                        .isPresent());
    }

    private int near(@Nullable String district, String provider) {
        return district == null
                ? 0
                : (int) awarded.districtsOf(provider).stream()
                        .filter(other -> rules.near(district, other))
                        .count();
    }
}
