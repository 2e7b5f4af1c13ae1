package uk.homeward.council;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.calendar.WorkingHours;

/** The council that runs this Homeward, named by {@code homeward.council}. */
@Configuration(proxyBeanMethods = false)
class CouncilSettings {

    @Bean
    CouncilProfile councilProfile(@Value("${homeward.council:demo}") String council) {
        return CouncilProfiles.load(council);
    }

    @Bean
    WorkingDays workingDays(CouncilProfile profile) {
        return new WorkingDays(profile.jurisdiction());
    }

    @Bean
    WorkingHours workingHours(CouncilProfile profile) {
        return profile.workingHours();
    }
}
