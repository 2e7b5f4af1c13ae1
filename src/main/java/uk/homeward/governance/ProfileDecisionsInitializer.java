package uk.homeward.governance;

import org.springframework.stereotype.Component;
import uk.homeward.council.ProfileInitializer;

/** The decisions of the profile. */
@Component
class ProfileDecisionsInitializer extends ProfileInitializer<DecisionDefinition> {

    private final GovernanceService governance;

    ProfileDecisionsInitializer(GovernanceRules rules, GovernanceService governance) {
        super(rules.decisions());
        this.governance = governance;
    }

    @Override
    protected void takeOver(DecisionDefinition entry) {
        governance.takeOver(entry);
    }
}
