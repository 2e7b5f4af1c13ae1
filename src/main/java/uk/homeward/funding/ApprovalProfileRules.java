package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.funding.FundingRules.Tender;
import uk.homeward.governance.AmountBasis;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.DecisionScope;
import uk.homeward.governance.GovernanceRules;

/** What is bought and paid comes after the decision behind it, and reaches no further (HAM-04, HAM-06). */
class ApprovalProfileRules {

    private final FundingRules funding;
    private final GovernanceRules governance;
    private final CouncilProfile profile;
    private final ProfileCheck check;

    ApprovalProfileRules(FundingRules funding, GovernanceRules governance, CouncilProfile profile, ProfileCheck check) {
        this.funding = funding;
        this.governance = governance;
        this.profile = profile;
        this.check = check;
    }

    void check() {
        for (int i = 0; i < funding.contracts().size(); i++) {
            check("funding.contracts[%d].".formatted(i), funding.contracts().get(i));
        }
        for (int i = 0; i < funding.lines().size(); i++) {
            checkDecision(
                    "funding.lines[%d].decision".formatted(i), funding.lines().get(i));
        }
        governance.decisions().forEach(this::checkMoney);
    }

    private void check(String at, Contract contract) {
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

    /** No money without somebody who decided it: neither now, nor when its ceiling is to rise. */
    private void checkDecision(String field, Line line) {
        check.require(
                !line.decisions(profile).isEmpty(),
                field,
                "is missing: give the code of the decision that approved the ceilings of %s".formatted(line.code()));
        String own = line.decision();
        check.require(
                own == null || governance.decision(own).isPresent(),
                field,
                "is \"%s\", which is not among governance.decisions: give the code of one of them".formatted(own));
        List<DecisionDefinition> known = line.decisions(profile).stream()
                .flatMap(code -> governance.decision(code).stream())
                .toList();
        check.require(
                known.isEmpty() || known.stream().anyMatch(decision -> decision.scope() != null),
                field,
                "is not the code of a decision that approves an amount: give one whose scope names pounds");
    }

    private void checkMoney(DecisionDefinition decision) {
        DecisionScope scope = decision.scope();
        List<Line> lines = funding.linesUnder(decision.code(), profile);
        if (scope == null || lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> checkBasis(line, decision.code(), scope));
        BigDecimal ceilings =
                lines.stream().map(ApprovalProfileRules::highest).reduce(BigDecimal.ZERO, BigDecimal::add);
        check.require(
                ceilings.compareTo(scope.pounds()) <= 0,
                field(lines.get(lines.size() - 1)),
                "add up to £%,.2f, but decision %s approves £%,.2f: lower them, or have a new decision taken"
                        .formatted(ceilings, decision.code(), scope.pounds()));
    }

    private void checkBasis(Line line, String code, DecisionScope scope) {
        check.require(
                line.ceilings().stream().allMatch(ceiling -> ceiling.basis() == scope.basis()),
                field(line),
                "are not %s as decision %s approves: give them that basis".formatted(scope.basis(), code));
        check.require(
                scope.basis() == AmountBasis.YEARLY || line.ceilings().size() == 1,
                field(line),
                "are several although decision %s approves one amount for all of the time: keep one".formatted(code));
    }

    private String field(Line line) {
        return "funding.lines[%d].ceilings".formatted(funding.lines().indexOf(line));
    }

    private static BigDecimal highest(Line line) {
        return line.ceilings().stream()
                .map(Ceiling::pounds)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
