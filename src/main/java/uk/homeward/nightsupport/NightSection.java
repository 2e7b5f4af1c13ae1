package uk.homeward.nightsupport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads how the council looks at nights. */
@Configuration(proxyBeanMethods = false)
class NightSection {

    @Bean
    NightRules nightRules(ProfileSections profile) {
        NightRules rules = profile.find("nightSupport", NightRules.class).orElse(NightRules.USUAL);
        for (NightOption option : NightOption.values()) {
            profile.check()
                    .require(
                            rules.costPerNight().containsKey(option),
                            "nightSupport.costPerNight",
                            "has no %s: give what a night of it costs".formatted(option));
        }
        return rules;
    }
}
