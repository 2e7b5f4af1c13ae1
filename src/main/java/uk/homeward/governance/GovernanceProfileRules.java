package uk.homeward.governance;

import java.util.Objects;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;

/** What must hold of decisions, and between them and what hangs on them: nothing runs ahead of its authority. */
class GovernanceProfileRules {

    private final CouncilProfile profile;
    private final GovernanceRules governance;
    private final ProfileCheck check;

    GovernanceProfileRules(GovernanceRules governance, CouncilProfile profile, ProfileCheck check) {
        this.governance = governance;
        this.profile = profile;
        this.check = check;
    }

    void check() {
        check.require(
                governance.considerations().contains(Consideration.EQUALITY),
                "governance.considerations",
                "leaves out EQUALITY: add it, a public authority always has regard to it");
        check.unique(
                "governance.decisions",
                governance.decisions().stream().map(DecisionDefinition::code).toList());
        check.unique(
                "governance.decisions",
                governance.decisions().stream()
                        .map(DecisionDefinition::number)
                        .filter(Objects::nonNull)
                        .toList());
        DecisionProfileRules decisions = new DecisionProfileRules(governance, check);
        for (int i = 0; i < governance.decisions().size(); i++) {
            decisions.check(
                    "governance.decisions[%d].".formatted(i),
                    governance.decisions().get(i));
        }
        for (int i = 0; i < profile.services().size(); i++) {
            new ServiceDecisionRules(governance, check)
                    .check("services[%d].".formatted(i), profile.services().get(i));
        }
    }
}
