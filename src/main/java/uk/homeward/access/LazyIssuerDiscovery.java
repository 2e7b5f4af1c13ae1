package uk.homeward.access;

import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Asks the identity provider about itself at the first sign-in, so that Homeward and its timers start while it is away. */
@Configuration(proxyBeanMethods = false)
@Profile("production | !demo")
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class LazyIssuerDiscovery {

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties client) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(client).asClientRegistrations()));
    }
}
