package uk.homeward.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homeward.council.FundingRules.Ceiling;
import uk.homeward.council.FundingRules.Contract;
import uk.homeward.council.FundingRules.Line;
import uk.homeward.council.FundingRules.Misfit;

/** What must hold between the figures of the money. */
class FundingProfileRules {

    private final FundingRules funding;
    private final CouncilProfile profile;
    private final Set<String> services;
    private final ProfileRules rules;

    FundingProfileRules(CouncilProfile profile, ProfileRules rules) {
        this.profile = profile;
        this.funding = profile.funding();
        this.services =
                profile.services().stream().map(ServiceDefinition::code).collect(Collectors.toUnmodifiableSet());
        this.rules = rules;
    }

    void check() {
        rules.unique(
                "funding.funders",
                funding.funders().stream().map(FundingRules.Funder::code).toList());
        rules.unique("funding.lines", funding.lines().stream().map(Line::code).toList());
        for (int i = 0; i < funding.lines().size(); i++) {
            check("funding.lines[%d].".formatted(i), funding.lines().get(i));
        }
        profile.services().stream()
                .sorted(Comparator.comparing(ServiceDefinition::code))
                .filter(profile::commissions)
                .forEach(service -> isPaidFor(service.code()));
        for (int i = 0; i < funding.rates().size(); i++) {
            knownService(
                    "funding.rates[%d].service".formatted(i),
                    funding.rates().get(i).service());
        }
        rules.unique(
                "funding.rates",
                funding.rates().stream()
                        .map(rate -> rate.service() + " " + rate.source())
                        .toList());
        for (int i = 0; i < funding.contracts().size(); i++) {
            check("funding.contracts[%d].".formatted(i), funding.contracts().get(i));
        }
        rules.unique(
                "funding.contracts",
                funding.contracts().stream().map(Contract::service).toList());
        rules.unique("funding.tenderFirst", funding.tenderFirst());
        funding.tenderFirst().forEach(service -> knownService("funding.tenderFirst", service));
    }

    private void check(String at, Line line) {
        rules.require(
                funding.funder(line.funder()).isPresent(),
                at + "funder",
                "is \"%s\", which is not among funders: give the code of one of them".formatted(line.funder()));
        rules.unique(at + "services", line.services());
        line.services().forEach(service -> knownService(at + "services", service));
        line.services().forEach(service -> isTheCouncils(at + "services", service));
        for (int i = 0; i < line.ceilings().size(); i++) {
            check("%sceilings[%d].".formatted(at, i), line.ceilings(), i);
        }
    }

    private void check(String at, List<Ceiling> ceilings, int index) {
        Ceiling ceiling = ceilings.get(index);
        LocalDate until = ceiling.until();
        rules.require(
                until == null || !until.isBefore(ceiling.from()),
                at + "until",
                "is before from: give %s or a later day, or leave it out".formatted(ceiling.from()));
        if (index == 0) {
            return;
        }
        LocalDate before = ceilings.get(index - 1).until();
        rules.require(
                before != null && before.isBefore(ceiling.from()),
                at + "from",
                "is not after the ceiling before it has ended: give that one an until before %s"
                        .formatted(ceiling.from()));
    }

    /** What another body commissions takes none of the council's money (KEN-10). */
    private void isTheCouncils(String field, String service) {
        rules.require(
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
        rules.require(
                !sharing.isEmpty(),
                "funding.lines",
                "has no line with a share that pays for %s: add the service to one".formatted(service));
        rules.require(
                sharing.stream().map(Line::funder).distinct().count() == sharing.size(),
                "funding.lines",
                "gives one funder two shares of %s: keep one share, the other line takes over when it is exhausted"
                        .formatted(service));
    }

    private void check(String at, Contract contract) {
        knownService(at + "service", contract.service());
        LocalDate until = contract.until();
        rules.require(
                until == null || !until.isBefore(contract.from()),
                at + "until",
                "is before from: give %s or a later day".formatted(contract.from()));
        checkAward(at, contract);
        FundingRules.Extension extension = contract.extension();
        if (extension == null) {
            return;
        }
        if (until == null) {
            rules.require(
                    false, at + "extension", "is given although until is not: give the contract's until, or remove it");
            return;
        }
        rules.require(
                extension.until().isAfter(until),
                at + "extension.until",
                "is not after the contract's until: give a day after %s".formatted(until));
        rules.require(
                !extension.decideBy().isAfter(until),
                at + "extension.decideBy",
                "is after the contract has ended: give %s or an earlier day".formatted(until));
    }

    /** The tender comes first, then the award, then the contract; and the tender was for this kind of service (HAM-04). */
    private void checkAward(String at, Contract contract) {
        rules.require(
                !contract.awardedOn().isAfter(contract.from()),
                at + "awardedOn",
                "is after from: give %s or an earlier day".formatted(contract.from()));
        FundingRules.Tender tender = contract.tender();
        if (tender == null) {
            rules.require(
                    !funding.tenderFirst().contains(contract.service()),
                    at + "tender",
                    "is missing although tenderFirst names %s: give the tender that led to this contract"
                            .formatted(contract.service()));
            return;
        }
        rules.require(
                tender.issuedOn().isBefore(contract.awardedOn()),
                at + "tender.issuedOn",
                "is not before awardedOn: a contract is awarded after its tender, so give a day before %s"
                        .formatted(contract.awardedOn()));
        profile.service(contract.service()).ifPresent(service -> {
            Misfit misfit = tender.misfit(service);
            if (misfit != null) {
                rules.require(false, at + "tender." + misfit.field(), remedy(misfit, service));
            }
        });
    }

    private static String remedy(Misfit misfit, ServiceDefinition service) {
        return switch (misfit) {
            case MODEL ->
                "is not that of %s: give %s, or the contract of the service that was tendered"
                        .formatted(service.code(), service.model());
            case ROUTES ->
                "has a way in that %s does not take: give only those among its routes, or add the way in to them"
                        .formatted(service.code());
            case SHORT_TERM ->
                "is false although %s is a short-term service: give the tender for a short-term service"
                        .formatted(service.code());
        };
    }

    private void knownService(String field, String service) {
        rules.require(
                services.contains(service),
                field,
                "has \"%s\", which is not among services: give the code of one of them".formatted(service));
    }
}
