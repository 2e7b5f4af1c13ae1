package uk.homeward.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import uk.homeward.letters.LetterMail.Mail;
import uk.homeward.letters.LetterMail.NotTaken;

/**
 * Through GOV.UK Notify, where a council has a key of it. Notify keeps the file of a letter itself, and asks whoever opens it
 * for the address to which it was sent. The template there has the fields {@code subject}, {@code text} and {@code file}.
 */
class NotifyLetterMail implements LetterMail {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TAKEN = 201;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final String template;
    private final NotifyKey key;
    private final Clock clock;

    /** @param notify where Notify answers, for example {@code https://api.notifications.service.gov.uk} */
    NotifyLetterMail(String notify, String key, String template, Clock clock) {
        this.address = URI.create(notify + "/v2/notifications/email");
        this.template = template;
        this.key = NotifyKey.of(key);
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) throws NotTaken {
        try {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + key.token(clock.instant()))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body(mail)))
                            .build(),
                    BodyHandlers.discarding());
            if (answer.statusCode() != TAKEN) {
                throw new NotTaken("GOV.UK Notify answered " + answer.statusCode());
            }
        } catch (IOException noAnswer) {
            throw new NotTaken("GOV.UK Notify did not answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotTaken("Homeward stopped meanwhile");
        }
    }

    private String body(Mail mail) {
        Map<String, Object> file = Map.of(
                "file",
                Base64.getEncoder().encodeToString(mail.pdf()),
                "filename",
                mail.fileName(),
                "confirm_email_before_download",
                true);
        try {
            return JSON.writeValueAsString(Map.of(
                    "email_address",
                    mail.to(),
                    "template_id",
                    template,
                    "reference",
                    mail.reference(),
                    "personalisation",
                    Map.of("subject", mail.subject(), "text", mail.text(), "file", file)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mail cannot be written", e);
        }
    }
}
