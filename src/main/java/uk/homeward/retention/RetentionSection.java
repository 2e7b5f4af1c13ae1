package uk.homeward.retention;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;

/** Reads the retention schedule. A council without one deletes nothing. */
@Configuration(proxyBeanMethods = false)
class RetentionSection {

    private static final int LONGEST = 150;

    @Bean
    RetentionRules retentionRules(ProfileSections profile) {
        RetentionRules rules = profile.find("retention", RetentionRules.class).orElseGet(RetentionRules::none);
        ProfileCheck check = profile.check();
        check.unique(
                "retention.classes",
                rules.classes().stream().map(RetentionClass::name).toList());
        check.unique(
                "retention.classes",
                rules.classes().stream().map(one -> one.covers().name()).toList());
        rules.classes()
                .forEach(one -> check.require(
                        one.years() >= 1 && one.years() <= LONGEST,
                        "retention.classes",
                        "keeps \"%s\" for %d years: give from 1 to %d".formatted(one.name(), one.years(), LONGEST)));
        rules.pauses()
                .forEach(pause -> check.require(
                        !pause.to().isBefore(pause.from()),
                        "retention.pauses",
                        "has \"%s\" end before it begins: give a later day".formatted(pause.reason())));
        return rules;
    }
}
