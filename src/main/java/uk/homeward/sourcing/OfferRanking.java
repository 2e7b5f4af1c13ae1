package uk.homeward.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderTerms;

/** The open offers of a requirement as a broker and the person look at them. */
@Component
class OfferRanking {

    private final Requirements requirements;
    private final FrameworkService framework;
    private final Providers providers;
    private final Ranking ranking;
    private final SourcingRules rules;

    OfferRanking(
            Requirements requirements,
            FrameworkService framework,
            Providers providers,
            Ranking ranking,
            SourcingRules rules) {
        this.requirements = requirements;
        this.framework = framework;
        this.providers = providers;
        this.ranking = ranking;
        this.rules = rules;
    }

    List<RankedOffer> of(Requirement requirement) {
        var offers = requirement.offers().open().stream().collect(Collectors.toMap(Offer::number, Function.identity()));
        List<Ranking.Ranked> ranked = ranking.rank(requirement.offers().open().stream()
                .map(offer -> candidate(requirement, offer))
                .toList());
        List<RankedOffer> result = new ArrayList<>();
        for (Ranking.Ranked one : ranked) {
            Offer offer =
                    java.util.Objects.requireNonNull(offers.get(one.candidate().offer()));
            result.add(view(requirement, offer, one, result.size() + 1));
        }
        return result;
    }

    private Candidate candidate(Requirement requirement, Offer offer) {
        Optional<ProviderTerms> terms = framework.terms(offer.providerCode());
        RequirementTerms wanted = requirement.terms();
        return new Candidate(
                offer.number(),
                terms.map(ProviderTerms::grade).orElse(0),
                terms.map(ProviderTerms::bestGrade).orElse(1),
                offer.ratePerHour(),
                requirements.countStarts(wanted.personReference(), offer.providerCode()) > 0,
                offer.providerCode().equals(requirement.wishedProvider()),
                near(wanted.district(), offer.providerCode()),
                terms.filter(known -> known.declared().areas().contains(wanted.area()))
                        .isPresent());
    }

    private int near(@Nullable String district, String provider) {
        return district == null
                ? 0
                : (int) requirements.districtsOf(provider).stream()
                        .filter(other -> rules.near(district, other))
                        .count();
    }

    private RankedOffer view(Requirement requirement, Offer offer, Ranking.Ranked ranked, int place) {
        List<NeededVisit> visits = requirement.visits().stream()
                .filter(visit -> offer.visitNumbers().contains(visit.number()))
                .toList();
        return new RankedOffer(
                place,
                offer.number(),
                offer.providerCode(),
                providers.name(offer.providerCode()),
                visits.size() == requirement.uncovered().size(),
                LikeVisits.words(visits),
                offer.hours(),
                offer.ratePerHour(),
                offer.hours().multiply(offer.ratePerHour()).setScale(2, java.math.RoundingMode.HALF_UP),
                offer.canStartOn(),
                offer.note(),
                ranked.points(),
                ranked.reasons());
    }
}
