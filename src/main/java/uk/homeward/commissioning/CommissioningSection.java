package uk.homeward.commissioning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.governance.GovernanceRules;

/** Reads how the council comes to buy care in a new way, where it does. */
@Configuration(proxyBeanMethods = false)
class CommissioningSection {

    @Bean
    CommissioningRules commissioningRules(ProfileSections profile, GovernanceRules governance) {
        CommissioningRules rules =
                profile.find("commissioning", CommissioningRules.class).orElse(CommissioningRules.NONE);
        check(rules, governance, profile.check());
        return rules;
    }

    private static void check(CommissioningRules rules, GovernanceRules governance, ProfileCheck check) {
        check.require(
                rules.modelOfCare() == null
                        || governance.decision(rules.modelOfCare()).isPresent(),
                "commissioning.modelOfCare",
                "is \"%s\", which is not among governance.decisions: give the code of one of them"
                        .formatted(rules.modelOfCare()));
        for (int i = 0; i < rules.directions().size(); i++) {
            CommissioningRules.DirectionDefinition direction =
                    rules.directions().get(i);
            check.require(
                    direction.dueOn().isAfter(direction.issuedOn()),
                    "commissioning.directions[%d].dueOn".formatted(i),
                    "is not after issuedOn: give the last day on which the direction can be met");
        }
        check.unique(
                "commissioning.directions",
                rules.directions().stream()
                        .map(CommissioningRules.DirectionDefinition::code)
                        .toList());
        check.unique(
                "commissioning.checklist",
                rules.checklist().stream()
                        .map(CommissioningRules.ChecklistItem::code)
                        .toList());
    }
}
