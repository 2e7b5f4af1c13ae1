package uk.homeward.visitrecord;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;
import uk.homeward.council.Providers;

/** Reads what the council asks of those who tell how visits went. */
@Configuration(proxyBeanMethods = false)
class VisitRecordSection {

    @Bean
    VisitRecordRules visitRecordRules(ProfileSections profile, Providers providers) {
        VisitRecordRules rules =
                profile.find("visitRecords", VisitRecordRules.class).orElse(VisitRecordRules.USUAL);
        rules.notAwaited().forEach(code -> providers.isProvider(profile.check(), "visitRecords.notAwaited", code));
        return rules;
    }
}
