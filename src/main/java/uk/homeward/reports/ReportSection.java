package uk.homeward.reports;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.reports.ReportRules.HourlyRate;

/** Reads what reports compare with, where the council gives it. */
@Configuration(proxyBeanMethods = false)
class ReportSection {

    @Bean
    ReportRules reportRules(ProfileSections profile) {
        ReportRules rules = profile.find("reports", ReportRules.class).orElse(ReportRules.NONE);
        checkOrder(rules.longTermHourlyRate(), profile.check());
        return rules;
    }

    private static void checkOrder(List<HourlyRate> rates, ProfileCheck check) {
        for (int i = 1; i < rates.size(); i++) {
            LocalDate before = rates.get(i - 1).from();
            check.require(
                    rates.get(i).from().isAfter(before),
                    "reports.longTermHourlyRate[%d].from".formatted(i),
                    "is not after the rate before it: give a day after %s, the earliest rate first".formatted(before));
        }
    }
}
