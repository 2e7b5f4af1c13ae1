package uk.homeward.gate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads for how long short-term support counts before long-term support. */
@Configuration(proxyBeanMethods = false)
class GateSection {

    @Bean
    ShortTermFirstRules shortTermFirstRules(ProfileSections profile) {
        return profile.find("shortTermFirst", ShortTermFirstRules.class).orElse(ShortTermFirstRules.NOT_ASKED);
    }
}
