package uk.homeward.confidentiality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads what each group needs to know. */
@Configuration(proxyBeanMethods = false)
class ConfidentialitySection {

    @Bean
    NeedToKnow needToKnow(ProfileSections profile) {
        NeedToKnow rules = profile.section("needToKnow", NeedToKnow.class);
        profile.check()
                .unique(
                        "needToKnow.groups",
                        rules.groups().stream().map(NeedToKnow.Group::group).toList());
        return rules;
    }
}
