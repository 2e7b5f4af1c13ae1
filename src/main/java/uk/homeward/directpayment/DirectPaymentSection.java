package uk.homeward.directpayment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads how the council makes direct payments. */
@Configuration(proxyBeanMethods = false)
class DirectPaymentSection {

    @Bean
    PaymentRules paymentRules(ProfileSections profile) {
        return profile.find("directPayment", PaymentRules.class).orElse(PaymentRules.USUAL);
    }
}
