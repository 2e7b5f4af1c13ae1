package uk.homeward.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;

/** The open offers of a requirement as a broker and the person look at them. */
@Component
class OfferRanking {

    private final Providers providers;
    private final Ranking ranking;
    private final OfferCandidates candidates;

    OfferRanking(Providers providers, Ranking ranking, OfferCandidates candidates) {
        this.providers = providers;
        this.ranking = ranking;
        this.candidates = candidates;
    }

    List<RankedOffer> of(Requirement requirement) {
        var offers = requirement.offers().open().stream().collect(Collectors.toMap(Offer::number, Function.identity()));
        List<Ranking.Ranked> ranked = ranking.rank(requirement.offers().open().stream()
                .map(offer -> candidates.of(requirement, offer))
                .toList());
        List<RankedOffer> result = new ArrayList<>();
        for (Ranking.Ranked one : ranked) {
            Offer offer =
                    java.util.Objects.requireNonNull(offers.get(one.candidate().offer()));
            result.add(view(requirement, offer, one, result.size() + 1));
        }
        return result;
    }

    private RankedOffer view(Requirement requirement, Offer offer, Ranking.Ranked ranked, int place) {
        List<NeededVisit> visits = requirement.visits(offer.visitNumbers());
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
