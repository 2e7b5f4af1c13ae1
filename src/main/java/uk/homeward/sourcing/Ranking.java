package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ranks offers by the council's weights, with every reason on show. Where a provider's zone lies plays no part (ELO-37). */
@Component
class Ranking {

    /** More people nearby make a round no shorter. */
    private static final int ENOUGH_NEAR = 5;

    private final SourcingRules rules;

    Ranking(SourcingRules rules) {
        this.rules = rules;
    }

    /** @param reasons each with its points */
    record Ranked(Candidate candidate, BigDecimal points, List<String> reasons) {}

    /** The best first; of equals the one that came first. */
    List<Ranked> rank(List<Candidate> candidates) {
        BigDecimal lowest = candidates.stream()
                .map(Candidate::ratePerHour)
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return candidates.stream()
                .map(candidate -> rank(candidate, lowest))
                .sorted(Comparator.comparing(Ranked::points).reversed().thenComparing(ranked -> ranked.candidate()
                        .offer()))
                .toList();
    }

    private Ranked rank(Candidate candidate, BigDecimal lowest) {
        SourcingRules.Weights weights = rules.ranking();
        Reasons reasons = new Reasons();
        reasons.add(
                share(
                        weights.quality(),
                        BigDecimal.valueOf(candidate.grade()),
                        BigDecimal.valueOf(candidate.bestGrade())),
                "quality: grade %d of %d".formatted(candidate.grade(), candidate.bestGrade()));
        reasons.add(
                share(weights.price(), lowest, candidate.ratePerHour()),
                "price: £%s an hour".formatted(candidate.ratePerHour()));
        if (candidate.wished()) {
            reasons.add(BigDecimal.valueOf(weights.wish()), "the person would like this provider most");
        }
        if (candidate.knowsPerson()) {
            reasons.add(BigDecimal.valueOf(weights.continuity()), "it has given care to the person before");
        }
        int near = Math.min(candidate.near(), ENOUGH_NEAR);
        if (near > 0) {
            reasons.add(
                    share(weights.cluster(), BigDecimal.valueOf(near), BigDecimal.valueOf(ENOUGH_NEAR)),
                    candidate.near() == 1
                            ? "1 of its people lives nearby"
                            : "%d of its people live nearby".formatted(candidate.near()));
        }
        if (candidate.ownArea()) {
            reasons.add(BigDecimal.valueOf(weights.ownArea()), "it calls this its own area");
        }
        return new Ranked(candidate, reasons.total, reasons.words);
    }

    private static BigDecimal share(int weight, BigDecimal part, BigDecimal whole) {
        return BigDecimal.valueOf(weight).multiply(part).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static final class Reasons {

        private final List<String> words = new ArrayList<>();
        private BigDecimal total = BigDecimal.ZERO.setScale(1);

        void add(BigDecimal points, String why) {
            total = total.add(points);
            words.add("%s for %s".formatted(points.setScale(1, RoundingMode.HALF_UP), why));
        }
    }
}
