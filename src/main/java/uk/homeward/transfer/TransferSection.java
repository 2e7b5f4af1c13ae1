package uk.homeward.transfer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileSections;
import uk.homeward.council.Providers;
import uk.homeward.governance.GovernanceRules;

/** Reads the programme by which long-term packages go to other providers, where the council has one. */
@Configuration(proxyBeanMethods = false)
class TransferSection {

    @Bean
    TransferRules transferRules(
            ProfileSections profile,
            CouncilProfile council,
            Providers providers,
            GovernanceRules governance,
            CapacityRules capacity) {
        TransferRules rules = profile.find("transfer", TransferRules.class).orElse(TransferRules.NONE);
        if (rules.run()) {
            TransferRulesCheck.check(rules, council, providers, governance, profile.check());
            TransferRulesCheck.expectTeamOf(rules, council, capacity, profile.check());
        }
        return rules;
    }
}
