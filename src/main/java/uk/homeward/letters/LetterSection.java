package uk.homeward.letters;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
     * @param email how letters go by e-mail; as usual where nothing is said
     */
    record LetterRules(
            @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 400) String contact,
            @NotBlank @Size(max = 600) String disagree,
            @Valid @Nullable EmailRules email) {

        LetterRules {
            email = email == null ? EmailRules.USUAL : email;
        }

        @Override
        public EmailRules email() {
            return Objects.requireNonNull(email);
        }

        static LetterRules usual(String council) {
            return new LetterRules(
                    "Adult social care",
                    "Please contact adult social care at " + council + ".",
                    "Tell us within 30 days, by telephone or in writing. We look at it again. You can also complain"
                            + " to the council, and then to the ombudsman.",
                    null);
        }
    }

    /**
     * @param sender from which address letters go
     * @param attempts how often a letter is given to a server before somebody is told that it does not go
     * @param retryMinutes how long it waits after the first attempt; after the second twice as long
     */
    record EmailRules(
            @NotBlank @Email @Size(max = 200) String sender,
            @Min(1) @Max(10) int attempts,
            @Min(1) @Max(600) int retryMinutes) {

        static final EmailRules USUAL = new EmailRules("letters@localhost", 3, 15);

        Duration retryAfter() {
            return Duration.ofMinutes(retryMinutes);
        }
    }
}
