package uk.homeward.shortterm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileSections;

/** Reads how often therapists look at a service. */
@Configuration(proxyBeanMethods = false)
class OversightSection {

    @Bean
    OversightRules oversightRules(ProfileSections profile, CouncilProfile council) {
        OversightRules rules = new OversightRules(profile.list("oversight", OversightRhythm.class));
        rules.rhythms().forEach(rhythm -> profile.check()
                .require(
                        council.service(rhythm.service()).isPresent(),
                        "oversight",
                        "names \"%s\", which is not among services".formatted(rhythm.service())));
        return rules;
    }
}
