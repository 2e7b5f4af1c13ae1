package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingRules.Ceiling;
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
        for (int i = 0; i < funding.lines().size(); i++) {
            check("funding.lines[%d].".formatted(i), funding.lines().get(i));
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

    private void check(String at, Line line) {
        check.require(
                funding.funder(line.funder()).isPresent(),
                at + "funder",
                "is \"%s\", which is not among funders: give the code of one of them".formatted(line.funder()));
        check.unique(at + "services", line.services());
        line.services().forEach(service -> check.isService(profile, at + "services", service));
        line.services().forEach(service -> isTheCouncils(at + "services", service));
        for (int i = 0; i < line.ceilings().size(); i++) {
            check("%sceilings[%d].".formatted(at, i), line.ceilings(), i);
        }
    }

    private void check(String at, List<Ceiling> ceilings, int index) {
        Ceiling ceiling = ceilings.get(index);
        LocalDate until = ceiling.until();
        check.require(
                until == null || !until.isBefore(ceiling.from()),
                at + "until",
                "is before from: give %s or a later day, or leave it out".formatted(ceiling.from()));
        if (index == 0) {
            return;
        }
        LocalDate before = ceilings.get(index - 1).until();
        check.require(
                before != null && before.isBefore(ceiling.from()),
                at + "from",
                "is not after the ceiling before it has ended: give that one an until before %s"
                        .formatted(ceiling.from()));
    }

    /** What another body commissions takes none of the council's money (KEN-10). */
    private void isTheCouncils(String field, String service) {
        check.require(
                profile.service(service).filter(profile::commissions).isPresent(),
                field,
                "has \"%s\", which %s commissions without the council: remove it from this line"
                        .formatted(service, profile.commissionedBy(service)));
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
