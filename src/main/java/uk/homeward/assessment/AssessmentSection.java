package uk.homeward.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileSections;

/** Reads how the council assesses. */
@Configuration(proxyBeanMethods = false)
class AssessmentSection {

    /** Scotland's law: personal care begins within six weeks of an assessment that found critical or substantial needs. */
    private static final int SCOTTISH_WEEKS = 6;

    @Bean
    AssessmentRules assessmentRules(ProfileSections profile, CouncilProfile council) {
        AssessmentRules rules =
                profile.find("assessment", AssessmentRules.class).orElse(AssessmentRules.USUAL);
        return rules.personalCareWithinWeeks() == null && council.jurisdiction() == Jurisdiction.SCOTLAND
                ? new AssessmentRules(rules.targetDays(), rules.fundedBands(), SCOTTISH_WEEKS, rules.safeguarding())
                : rules;
    }
}
