package uk.homeward.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homeward.letters.LetterMail.Mail;
import uk.homeward.letters.LetterMail.NotTaken;

/** A local server plays GOV.UK Notify. */
class NotifyLetterMailTests {

    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final Instant NOW = Instant.parse("2027-02-22T12:00:00Z");
    private static final Mail MAIL = new Mail(
            "LET-000123",
            "ada@example.com",
            "A letter from Derbyshire",
            "It is attached.",
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    private final List<JsonNode> taken = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private int answer = 201;
    private HttpServer notify;

    @BeforeEach
    void notifyListens() throws IOException {
        notify = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        notify.createContext("/", this::take);
        notify.start();
    }

    @AfterEach
    void notifyIsGone() {
        notify.stop(0);
    }

    private void take(HttpExchange call) throws IOException {
        tokens.add(call.getRequestHeaders().getFirst("Authorization").replace("Bearer ", ""));
        taken.add(new ObjectMapper().readTree(call.getRequestBody()));
        paths.add(call.getRequestMethod() + " " + call.getRequestURI());
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    @Test
    void givesTheLetterToNotifyAsItAsksForIt() throws Exception {
        mail("homeward-%s-%s".formatted(SERVICE, SECRET)).send(MAIL);

        assertThat(paths).containsExactly("POST /v2/notifications/email");
        JsonNode body = taken.get(0);
        assertThat(body.path("email_address").asText()).isEqualTo("ada@example.com");
        assertThat(body.path("template_id").asText()).isEqualTo("f33517ff-2a88-4f6e-b855-c550268ce08a");
        assertThat(body.path("reference").asText()).isEqualTo("LET-000123");
        JsonNode file = body.path("personalisation").path("file");
        assertThat(Base64.getDecoder().decode(file.path("file").asText())).isEqualTo(MAIL.pdf());
        assertThat(file.path("filename").asText()).isEqualTo("LET-000123.pdf");
        assertThat(file.path("confirm_email_before_download").asBoolean()).isTrue();
    }

    @Test
    void signsWithTheSecretOfTheKeyAndNamesTheService() throws Exception {
        mail("a-key-with-hyphens-%s-%s".formatted(SERVICE, SECRET)).send(MAIL);

        SignedJWT token = SignedJWT.parse(tokens.get(0));
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(SERVICE);
        assertThat(token.getJWTClaimsSet().getIssueTime().toInstant()).isEqualTo(NOW);
    }

    @Test
    void saysThatItWasNotTaken() {
        answer = 429;
        assertThatThrownBy(() -> mail("x-%s-%s".formatted(SERVICE, SECRET)).send(MAIL))
                .isInstanceOf(NotTaken.class)
                .hasMessage("GOV.UK Notify answered 429");

        notify.stop(0);
        assertThatThrownBy(() -> mail("x-%s-%s".formatted(SERVICE, SECRET)).send(MAIL))
                .isInstanceOf(NotTaken.class)
                .hasMessage("GOV.UK Notify did not answer");
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mail("secret"))
                .withMessageContaining("copy it whole")
                .withMessageNotContaining("secret");
    }

    private NotifyLetterMail mail(String key) {
        return new NotifyLetterMail(
                "http://localhost:" + notify.getAddress().getPort(),
                key,
                "f33517ff-2a88-4f6e-b855-c550268ce08a",
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
