package uk.homeward.shortterm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads how the council charges. */
@Configuration(proxyBeanMethods = false)
class ChargeSection {

    @Bean
    ChargeRules chargeRules(ProfileSections profile) {
        return profile.find("charges", ChargeRules.class).orElse(ChargeRules.NONE);
    }
}
