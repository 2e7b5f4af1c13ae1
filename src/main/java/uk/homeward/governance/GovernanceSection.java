package uk.homeward.governance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileSections;

/** Reads what the council's profile says of its decisions. */
@Configuration(proxyBeanMethods = false)
class GovernanceSection {

    @Bean
    GovernanceRules governanceRules(ProfileSections profile, CouncilProfile council) {
        GovernanceRules rules = profile.section("governance", GovernanceRules.class);
        new GovernanceProfileRules(rules, council, profile.check()).check();
        return rules;
    }
}
