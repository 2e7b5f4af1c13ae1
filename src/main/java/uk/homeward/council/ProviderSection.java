package uk.homeward.council;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads who gives the care. */
@Configuration(proxyBeanMethods = false)
class ProviderSection {

    @Bean
    Providers providers(ProfileSections profile, CouncilProfile council) {
        Providers providers = new Providers(profile.list("providers", Provider.class), council.services());
        providers.check(profile.check(), council.services(), council.jurisdiction());
        return providers;
    }
}
