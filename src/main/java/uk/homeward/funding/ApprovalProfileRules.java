package uk.homeward.funding;

import java.util.List;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.GovernanceRules;

/** What is bought and paid has a decision behind it, and reaches no further than that (HAM-04, HAM-06). */
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
        ContractApprovalRules contracts = new ContractApprovalRules(governance, profile, check);
        for (int i = 0; i < funding.contracts().size(); i++) {
            contracts.check(
                    "funding.contracts[%d].".formatted(i), funding.contracts().get(i));
        }
        for (int i = 0; i < funding.lines().size(); i++) {
            checkDecision(
                    "funding.lines[%d].decision".formatted(i), funding.lines().get(i));
        }
        governance.decisions().forEach(new CeilingApprovalRules(funding, profile, check)::check);
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
}
