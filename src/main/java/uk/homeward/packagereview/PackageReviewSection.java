package uk.homeward.packagereview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads how the council reviews packages. */
@Configuration(proxyBeanMethods = false)
class PackageReviewSection {

    @Bean
    PackageReviewRules packageReviewRules(ProfileSections profile) {
        return profile.find("packageReview", PackageReviewRules.class).orElse(PackageReviewRules.USUAL);
    }
}
