package uk.homeward.contribution;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads how soon finance answers. */
@Configuration(proxyBeanMethods = false)
class ContributionSection {

    @Bean
    ContributionRules contributionRules(ProfileSections profile) {
        return profile.find("contribution", ContributionRules.class).orElse(ContributionRules.USUAL);
    }
}
