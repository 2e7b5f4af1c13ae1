package uk.homeward.council;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.calendar.HolidayChanges;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.calendar.WorkingHours;

/** The council that runs this Homeward, named by {@code homeward.council}. */
@Configuration(proxyBeanMethods = false)
class CouncilSettings {

    @Bean
    ProfileSections profileSections(@Value("${homeward.council:demo}") String council) {
        return new ProfileSections(ProfileFile.named(council));
    }

    @Bean
    CouncilProfile councilProfile(ProfileSections sections) {
        CouncilProfile profile = sections.council();
        new ProfileRules(sections.check()).check(profile);
        return profile;
    }

    @Bean
    WorkingDays workingDays(CouncilProfile profile, ObjectProvider<HolidayChanges> changes) {
        return new WorkingDays(profile.jurisdiction(), changes.getIfAvailable(() -> HolidayChanges.NONE));
    }

    @Bean
    WorkingHours workingHours(CouncilProfile profile) {
        return profile.workingHours();
    }
}
