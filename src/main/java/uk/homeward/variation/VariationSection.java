package uk.homeward.variation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads how soon providers acknowledge. */
@Configuration(proxyBeanMethods = false)
class VariationSection {

    @Bean
    VariationRules variationRules(ProfileSections profile) {
        return profile.find("variation", VariationRules.class).orElse(VariationRules.USUAL);
    }
}
