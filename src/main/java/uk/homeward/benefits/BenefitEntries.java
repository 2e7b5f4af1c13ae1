package uk.homeward.benefits;

import java.util.List;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.NotFound;

/** One benefit with all that was ever told of it, in the order in which it was told: at least one expectation. */
record BenefitEntries(List<ExpectedBenefit> expected, List<RealisedBenefit> realised) {

    ExpectedBenefit standing() {
        return expected.get(expected.size() - 1);
    }

    RealisedBenefit realised(long number) {
        return realised.stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("This benefit has no such entry. Open it to see its entries."));
    }

    boolean isReplaced(RealisedBenefit entry) {
        return realised.stream().anyMatch(other -> other.isCorrectionOf(entry));
    }

    BenefitView view(CouncilProfile council) {
        ExpectedBenefit now = standing();
        return new BenefitView(
                now.reference(),
                council.service(now.service()).map(ServiceDefinition::name).orElse(now.service()),
                now.view(),
                BenefitYears.sum(realised.stream().filter(entry -> !isReplaced(entry))),
                expected.subList(0, expected.size() - 1).stream()
                        .map(ExpectedBenefit::view)
                        .toList(),
                realised.stream().map(entry -> entry.view(isReplaced(entry))).toList());
    }
}
