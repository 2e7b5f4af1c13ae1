package uk.homeward.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CouncilProfile;

/** Whose numbers people have, by the law that the council is under. */
@Configuration(proxyBeanMethods = false)
class NumberConfiguration {

    @Bean
    NumberScheme numberScheme(CouncilProfile council) {
        return NumberScheme.of(council.jurisdiction());
    }
}
