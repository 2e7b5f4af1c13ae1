package uk.homeward.funding;

import java.util.Comparator;
import java.util.List;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.funding.FundingRules.Per;
import uk.homeward.funding.FundingRules.Rate;

/** What must hold between the figures of the money. */
class FundingProfileRules {

    private final FundingRules funding;
    private final CouncilProfile profile;
    private final ProfileCheck check;

    FundingProfileRules(FundingRules funding, CouncilProfile profile, ProfileCheck check) {
        this.funding = funding;
        this.profile = profile;
        this.check = check;
    }

    void check() {
        check.unique(
                "funding.funders",
                funding.funders().stream().map(FundingRules.Funder::code).toList());
        check.unique("funding.lines", funding.lines().stream().map(Line::code).toList());
        LineProfileRules lines = new LineProfileRules(funding, profile, check);
        for (int i = 0; i < funding.lines().size(); i++) {
            lines.check("funding.lines[%d].".formatted(i), funding.lines().get(i));
        }
        FundingRules.Bridging bridging = funding.bridging();
        check.require(
                bridging == null || funding.line(bridging.line()).isPresent(),
                "funding.bridging.line",
                "is not among lines: give the code of the line that pays for bridging care");
        profile.services().stream()
                .sorted(Comparator.comparing(ServiceDefinition::code))
                .filter(profile::commissions)
                .forEach(service -> isPaidFor(service.code()));
        for (int i = 0; i < funding.rates().size(); i++) {
            check("funding.rates[%d].service".formatted(i), funding.rates().get(i));
        }
        check.unique(
                "funding.rates",
                funding.rates().stream()
                        .map(rate -> rate.service() + " " + rate.source())
                        .toList());
    }

    private void check(String field, Rate rate) {
        check.isService(profile, field, rate.service());
        if (rate.per() == Per.HOUR) {
            check.hasUsualHours(profile, rate.service(), "rates");
        }
    }

    /** A service that nobody pays for could never be given. */
    private void isPaidFor(String service) {
        List<Line> sharing = funding.linesOf(service).stream()
                .filter(line -> line.share() != null)
                .toList();
        check.require(
                !sharing.isEmpty(),
                "funding.lines",
                "has no line with a share that pays for %s: add the service to one".formatted(service));
        check.require(
                sharing.stream().map(Line::funder).distinct().count() == sharing.size(),
                "funding.lines",
                "gives one funder two shares of %s: keep one share, the other line takes over when it is exhausted"
                        .formatted(service));
    }
}
