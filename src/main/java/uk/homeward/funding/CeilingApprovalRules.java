package uk.homeward.funding;

import java.math.BigDecimal;
import java.util.List;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.governance.AmountBasis;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.DecisionScope;

/** The ceilings of lines together are no more than the decision behind them approves (HAM-06). */
class CeilingApprovalRules {

    private final FundingRules funding;
    private final CouncilProfile profile;
    private final ProfileCheck check;

    CeilingApprovalRules(FundingRules funding, CouncilProfile profile, ProfileCheck check) {
        this.funding = funding;
        this.profile = profile;
        this.check = check;
    }

    void check(DecisionDefinition decision) {
        DecisionScope scope = decision.scope();
        List<Line> lines = funding.linesUnder(decision.code(), profile);
        if (scope == null || lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> checkBasis(line, decision.code(), scope));
        BigDecimal ceilings =
                lines.stream().map(CeilingApprovalRules::highest).reduce(BigDecimal.ZERO, BigDecimal::add);
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
