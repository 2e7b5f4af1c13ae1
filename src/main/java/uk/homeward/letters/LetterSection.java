package uk.homeward.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileSections;

/** Reads what stands on every letter. */
@Configuration(proxyBeanMethods = false)
class LetterSection {

    @Bean
    LetterRules letterRules(ProfileSections profile, CouncilProfile council) {
        return profile.find("letters", LetterRules.class).orElseGet(() -> LetterRules.usual(council.name()));
    }

    /**
     * @param from who writes, under the council's name
     * @param contact how they can be reached, in one sentence
     * @param disagree what somebody does who does not agree, in one sentence
     */
    record LetterRules(
            @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 400) String contact,
            @NotBlank @Size(max = 600) String disagree) {

        static LetterRules usual(String council) {
            return new LetterRules(
                    "Adult social care",
                    "Please contact adult social care at " + council + ".",
                    "Tell us within 30 days, by telephone or in writing. We look at it again. You can also complain"
                            + " to the council, and then to the ombudsman.");
        }
    }
}
