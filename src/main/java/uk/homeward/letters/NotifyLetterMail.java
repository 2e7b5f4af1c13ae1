package uk.homeward.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * Through GOV.UK Notify, where a council has a key of it. Notify keeps the file of a letter itself, and asks whoever opens it
 * for the address to which it was sent. The template there has the fields {@code subject}, {@code text} and {@code file}.
 */
class NotifyLetterMail implements LetterMail {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TAKEN = 201;

    /** The length of a UUID: a key is a name, the service and the secret, with hyphens between. */
    private static final int ID = 36;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final String template;
    private final String service;
    private final byte[] secret;
    private final Clock clock;

    /** @param notify where Notify answers, for example {@code https://api.notifications.service.gov.uk} */
    NotifyLetterMail(String notify, String key, String template, Clock clock) {
        if (key.length() < 2 * ID + 1) {
            throw new IllegalArgumentException(
                    "homeward.letters.notify-key is no key of GOV.UK Notify: copy it whole, with its name.");
        }
        int length = key.length();
        this.address = URI.create(notify + "/v2/notifications/email");
        this.template = template;
        this.secret = key.substring(length - ID).getBytes(StandardCharsets.US_ASCII);
        this.service = key.substring(length - 2 * ID - 1, length - ID - 1);
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) throws NotTaken {
        try {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + token())
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

    /** Valid for half a minute. */
    private String token() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256),
                    new JWTClaimsSet.Builder()
                            .issuer(service)
                            .claim("iat", clock.instant().getEpochSecond())
                            .build());
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of GOV.UK Notify cannot sign", e);
        }
    }
}
