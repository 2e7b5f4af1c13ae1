package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Misfit;

/** What must hold between the days of a contract, and between it and its tender. */
class ContractProfileRules {

    private final FundingRules funding;
    private final CouncilProfile profile;
    private final ProfileCheck check;

    ContractProfileRules(FundingRules funding, CouncilProfile profile, ProfileCheck check) {
        this.funding = funding;
        this.profile = profile;
        this.check = check;
    }

    void check() {
        for (int i = 0; i < funding.contracts().size(); i++) {
            check("funding.contracts[%d].".formatted(i), funding.contracts().get(i));
        }
        check.unique(
                "funding.contracts",
                funding.contracts().stream()
                        .map(contract ->
                                "%s %s from %s".formatted(contract.service(), contract.source(), contract.from()))
                        .toList());
        check.unique(
                "funding.contracts.extension",
                funding.contracts().stream()
                        .filter(contract -> contract.extension() != null)
                        .map(Contract::service)
                        .toList());
        check.unique("funding.tenderFirst", funding.tenderFirst());
        funding.tenderFirst().forEach(service -> check.isService(profile, "funding.tenderFirst", service));
    }

    private void check(String at, Contract contract) {
        check.isService(profile, at + "service", contract.service());
        check.require(
                contract.source() == ContractSource.BLOCK || contract.source() == ContractSource.FRAMEWORK,
                at + "source",
                "is %s: a contract buys a BLOCK or a FRAMEWORK".formatted(contract.source()));
        LocalDate until = contract.until();
        check.require(
                until == null || !until.isBefore(contract.from()),
                at + "until",
                "is before from: give %s or a later day".formatted(contract.from()));
        checkAward(at, contract);
        FundingRules.Extension extension = contract.extension();
        if (extension == null) {
            return;
        }
        if (until == null) {
            check.require(
                    false, at + "extension", "is given although until is not: give the contract's until, or remove it");
            return;
        }
        check.require(
                extension.until().isAfter(until),
                at + "extension.until",
                "is not after the contract's until: give a day after %s".formatted(until));
        check.require(
                !extension.decideBy().isAfter(until),
                at + "extension.decideBy",
                "is after the contract has ended: give %s or an earlier day".formatted(until));
    }

    /** The tender comes first, then the award, then the contract; and the tender was for this kind of service (HAM-04). */
    private void checkAward(String at, Contract contract) {
        check.require(
                !contract.awardedOn().isAfter(contract.from()),
                at + "awardedOn",
                "is after from: give %s or an earlier day".formatted(contract.from()));
        FundingRules.Tender tender = contract.tender();
        if (tender == null) {
            check.require(
                    !funding.tenderFirst().contains(contract.service()),
                    at + "tender",
                    "is missing although tenderFirst names %s: give the tender that led to this contract"
                            .formatted(contract.service()));
            return;
        }
        check.require(
                tender.issuedOn().isBefore(contract.awardedOn()),
                at + "tender.issuedOn",
                "is not before awardedOn: a contract is awarded after its tender, so give a day before %s"
                        .formatted(contract.awardedOn()));
        profile.service(contract.service()).ifPresent(service -> {
            Misfit misfit = tender.misfit(service);
            if (misfit != null) {
                check.require(false, at + "tender." + misfit.field(), remedy(misfit, service));
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
}
