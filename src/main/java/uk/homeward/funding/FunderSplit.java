package uk.homeward.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homeward.funding.CommitmentRequest.FunderPart;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.Refusal;

/** In what proportion those who pay for a service share an amount, by their codes. */
final class FunderSplit {

    private FunderSplit() {}

    /** As the council's profile shares it between those who pay. */
    static Map<String, Long> ofProfile(List<Line> lines) {
        Map<String, Long> weights = new LinkedHashMap<>();
        lines.forEach(line -> {
            Integer share = line.share();
            if (share != null) {
                weights.put(line.funder(), share.longValue());
            }
        });
        return weights;
    }

    /** @throws Refusal where the parts are not those of who pays for the service, or do not add up to the amount */
    static Map<String, Long> asked(List<FunderPart> given, Money amount, List<Line> paying, FundingLines lines) {
        Map<String, Long> split = new LinkedHashMap<>();
        Money sum = Money.ZERO;
        for (FunderPart part : given) {
            if (paying.stream().noneMatch(line -> line.funder().equals(part.funder()))) {
                throw new Refusal(
                        "split",
                        "Split it only between those who pay for this service: %s.".formatted(payers(paying, lines)));
            }
            Money pounds = Money.asked("split", part.pounds());
            sum = sum.plus(pounds);
            if (split.put(part.funder(), pounds.pence()) != null) {
                throw new Refusal("split", "Name each funder once.");
            }
        }
        if (!sum.equals(amount)) {
            throw new Refusal(
                    "split",
                    "The parts of the funders add up to %s, but the amount is %s. Correct one or the other."
                            .formatted(sum, amount));
        }
        if (amount.isZero()) {
            throw new Refusal("split", "Leave the split out: there is nothing to split.");
        }
        return split;
    }

    private static String payers(List<Line> paying, FundingLines lines) {
        return paying.stream()
                .map(Line::funder)
                .distinct()
                .map(lines::funderName)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
