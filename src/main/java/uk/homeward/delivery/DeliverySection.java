package uk.homeward.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads what the council's contracts ask of whoever gives care. */
@Configuration(proxyBeanMethods = false)
class DeliverySection {

    @Bean
    NoticeRules noticeRules(ProfileSections profile) {
        return profile.find("delivery", NoticeRules.class).orElse(NoticeRules.USUAL);
    }
}
