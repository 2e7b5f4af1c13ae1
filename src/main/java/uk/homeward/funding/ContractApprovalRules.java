package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Tender;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.DecisionScope;
import uk.homeward.governance.GovernanceRules;

/** A contract comes after the decision behind it, and lasts no longer than that approves (HAM-04, HAM-06). */
class ContractApprovalRules {

    private final GovernanceRules governance;
    private final CouncilProfile profile;
    private final ProfileCheck check;

    ContractApprovalRules(GovernanceRules governance, CouncilProfile profile, ProfileCheck check) {
        this.governance = governance;
        this.profile = profile;
        this.check = check;
    }

    /** @param at the contract in the profile, with the dot behind it */
    void check(String at, Contract contract) {
        profile.service(contract.service())
                .flatMap(service -> governance.decision(service.decision()))
                .ifPresent(decision -> {
                    checkTender(at, contract.tender(), decision);
                    checkYears(at, contract, decision);
                });
    }

    /** First the decision, then the tender, then the contract (HAM-04). */
    private void checkTender(String at, @Nullable Tender tender, DecisionDefinition decision) {
        DecisionDefinition.Signature signature = decision.signature();
        check.require(
                signature == null || tender == null || !tender.issuedOn().isBefore(signature.inForceOn()),
                at + "tender.issuedOn",
                "is before decision %s is in force: give %s or a later day"
                        .formatted(decision.code(), signature == null ? "" : signature.inForceOn()));
    }

    private void checkYears(String at, Contract contract, DecisionDefinition decision) {
        DecisionScope scope = decision.scope();
        Integer years = scope == null ? null : scope.contractYears();
        if (scope == null || years == null) {
            return;
        }
        LocalDate until = check.present(
                contract.until(),
                at + "until",
                "is missing although decision %s approves %d years: give the last day"
                        .formatted(decision.code(), years));
        expectNoLater(at + "until", until, contract.from().plusYears(years), decision.code());
        if (contract.extension() == null) {
            return;
        }
        Integer more = check.present(
                scope.extensionYears(),
                at + "extension",
                "is more than decision %s approves: remove it, or have a new decision taken"
                        .formatted(decision.code()));
        expectNoLater(
                at + "extension.until",
                contract.extension().until(),
                contract.from().plusYears(years + (long) more),
                decision.code());
    }

    /** @param end the first day that is not approved any more */
    private void expectNoLater(String field, LocalDate day, LocalDate end, String code) {
        check.require(
                day.isBefore(end),
                field,
                "is later than decision %s approves: give %s or an earlier day, or have a new decision taken"
                        .formatted(code, end.minusDays(1)));
    }
}
