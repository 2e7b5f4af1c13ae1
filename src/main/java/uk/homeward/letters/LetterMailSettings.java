package uk.homeward.letters;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Secrets and addresses of those who run Homeward.
 *
 * @param notifyKey of GOV.UK Notify; without it a mail server is asked ({@code spring.mail})
 * @param notifyTemplate the id of the template there
 */
@ConfigurationProperties("homeward.letters")
record LetterMailSettings(
        @Nullable String notifyKey,
        @DefaultValue("") String notifyTemplate,
        @DefaultValue("https://api.notifications.service.gov.uk") String notifyAddress) {}
