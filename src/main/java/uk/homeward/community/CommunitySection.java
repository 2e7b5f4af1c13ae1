package uk.homeward.community;

import java.util.stream.Stream;
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
                        Stream.concat(
                                        rules.offers().stream().map(CommunityRules.Offer::code),
                                        rules.services().stream().map(CommunityRules.CappedService::code))
                                .toList());
        for (int i = 0; i < rules.services().size(); i++) {
            CommunityRules.CappedService service = rules.services().get(i);
            profile.check()
                    .require(
                            service.until().isAfter(service.from()),
                            "community.services[%d].until".formatted(i),
                            "is not after from: give its last day");
        }
        return rules;
    }
}
