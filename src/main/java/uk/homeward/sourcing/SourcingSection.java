package uk.homeward.sourcing;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileSections;

/** Reads how the council finds who gives long-term care. A council that buys none leaves it out. */
@Configuration(proxyBeanMethods = false)
class SourcingSection {

    private static final SourcingRules USUAL = new SourcingRules(
            Map.of(Urgency.STANDARD, 16, Urgency.URGENT, 4),
            8,
            48,
            60,
            new SourcingRules.Weights(80, 20, 10, 20, 10, 5),
            8,
            List.of());

    @Bean
    SourcingRules sourcingRules(ProfileSections profile) {
        SourcingRules rules = profile.find("sourcing", SourcingRules.class).orElse(USUAL);
        for (Urgency urgency : Urgency.values()) {
            profile.check()
                    .require(
                            rules.responseHours().containsKey(urgency),
                            "sourcing.responseHours",
                            "has no %s: give the opening hours in which providers answer".formatted(urgency));
        }
        profile.check()
                .require(
                        rules.ranking().quality() + rules.ranking().price() == 100,
                        "sourcing.ranking",
                        "must share 100 points between quality and price");
        return rules;
    }
}
