package uk.homeward.reassessment;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.GovernanceRules;
import uk.homeward.reassessment.ReassessmentRules.Programme;

/** Reads the programmes of re-assessment, where the council has any. */
@Configuration(proxyBeanMethods = false)
class ReassessmentSection {

    @Bean
    ReassessmentRules reassessmentRules(
            ProfileSections profile, FrameworkRules frameworks, GovernanceRules governance) {
        ReassessmentRules rules =
                profile.find("reassessment", ReassessmentRules.class).orElse(ReassessmentRules.NONE);
        check(rules, frameworks, governance, profile.check());
        return rules;
    }

    static void check(
            ReassessmentRules rules, FrameworkRules frameworks, GovernanceRules governance, ProfileCheck check) {
        check.unique(
                "reassessment.programmes",
                rules.programmes().stream().map(Programme::code).toList());
        List<String> decisions =
                governance.decisions().stream().map(DecisionDefinition::code).toList();
        for (int i = 0; i < rules.programmes().size(); i++) {
            Programme one = rules.programmes().get(i);
            String at = "reassessment.programmes[%d].".formatted(i);
            check.require(
                    decisions.contains(one.decision()),
                    at + "decision",
                    "is \"%s\", which is not among governance.decisions: give the code of one of them"
                            .formatted(one.decision()));
            check.require(
                    frameworks.frameworks().stream()
                            .anyMatch(known -> known.code().equals(one.framework())),
                    at + "framework",
                    "is \"%s\", which is not among framework.frameworks: give the code of one of them"
                            .formatted(one.framework()));
        }
    }
}
