package uk.homeward.frameworkmove;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.framework.Framework;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.GovernanceRules;

/** Reads how old frameworks become one, where the council does that. */
@Configuration(proxyBeanMethods = false)
class FrameworkMoveSection {

    @Bean
    FrameworkMoveRules frameworkMoveRules(
            ProfileSections profile, FrameworkRules frameworks, GovernanceRules governance) {
        FrameworkMoveRules rules =
                profile.find("frameworkMove", FrameworkMoveRules.class).orElse(FrameworkMoveRules.NONE);
        if (rules.run()) {
            check(rules, frameworks, governance, profile.check());
        }
        return rules;
    }

    static void check(
            FrameworkMoveRules rules, FrameworkRules frameworks, GovernanceRules governance, ProfileCheck check) {
        List<String> decisions =
                governance.decisions().stream().map(DecisionDefinition::code).toList();
        check.require(
                decisions.contains(rules.decision()),
                "frameworkMove.decision",
                "is \"%s\", which is not among governance.decisions: give the code of one of them"
                        .formatted(rules.decision()));
        List<String> known =
                frameworks.frameworks().stream().map(Framework::code).toList();
        check.require(
                known.containsAll(rules.from()),
                "frameworkMove.from",
                "has a framework that is not among framework.frameworks: give codes of those alone");
        check.require(
                known.contains(rules.to()) && !rules.from().contains(rules.to()),
                "frameworkMove.to",
                "is \"%s\": give the code of a framework that is not among the old ones".formatted(rules.to()));
    }
}
