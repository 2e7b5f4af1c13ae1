package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.funding.FundingRules.Contract;

/** What must hold between the days of a contract. */
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
        new AwardProfileRules(funding, profile, check).check(at, contract);
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
}
