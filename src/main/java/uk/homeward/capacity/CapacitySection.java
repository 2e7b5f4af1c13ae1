package uk.homeward.capacity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.council.Providers;

/** Reads what the council's profile says of capacity. */
@Configuration(proxyBeanMethods = false)
class CapacitySection {

    @Bean
    CapacityRules capacityRules(ProfileSections profile, CouncilProfile council, Providers providers) {
        CapacityRules rules = profile.find("capacity", CapacityRules.class).orElse(CapacityRules.NONE);
        rules.sources().forEach((service, sources) -> check(profile.check(), council, providers, service, sources));
        return rules;
    }

    private static void check(
            ProfileCheck check,
            CouncilProfile council,
            Providers providers,
            String service,
            List<ContractedSource> sources) {
        String at = "capacity.sources." + service;
        check.isService(council, "capacity.sources", service);
        new SourceProfileRules(check, at, sources, providers).check();
        if (sources.get(0).unit() == CapacityUnit.HOURS_A_WEEK) {
            check.hasUsualHours(council, service, "sources");
        }
    }
}
