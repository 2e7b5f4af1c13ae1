package uk.homeward.community;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads what volunteers offer. */
@Configuration(proxyBeanMethods = false)
class CommunitySection {

    @Bean
    CommunityRules communityRules(ProfileSections profile) {
        CommunityRules rules = profile.section("community", CommunityRules.class);
        profile.check()
                .unique(
                        "community.offers",
                        rules.offers().stream().map(CommunityRules.Offer::code).toList());
        return rules;
    }
}
