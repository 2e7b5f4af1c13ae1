package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.api.ApiCaller.referral;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller.Answer;

class ProblemTests extends HomewardTest {

    @LocalServerPort
    private int port;

    private ApiCaller accessTeam = new ApiCaller(0, "");

    @BeforeEach
    void signIn() {
        accessTeam = new ApiCaller(port, "access-team");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"source\":\"GP\",}",
                "{\"source\":\"GP\",\"source\":\"SELF\"}",
                "{\"source\":\"GP\"} and more"
            })
    void aBodyThatIsNotAJsonObjectIsRefused(String body) {
        Answer refusal = accessTeam.post("/api/referrals", headers(), body);

        assertThat(refusal.status()).as(refusal.text("detail")).isEqualTo(400);
        assertThat(refusal.text("type")).isEqualTo("/problems/unreadable-body");
        assertThat(refusal.text("detail")).contains("JSON");
    }

    @Test
    void aBodyThatIsLongerThanAnyRequestIsNotRead() {
        Answer refusal = accessTeam.post("/api/referrals", referral().put("situation", "x".repeat(200_000)));

        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.text("type")).isEqualTo("/problems/body-too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Answer refusal = accessTeam.post(
                "/api/referrals", Map.of("Idempotency-Key", "k", "Content-Type", "application/xml"), "<referral/>");

        assertThat(refusal.status()).isEqualTo(415);
        assertThat(refusal.text("detail")).contains("application/json");
    }

    @Test
    void anotherMethodIsRefusedNamingThoseThatThereAre() {
        Answer refusal = accessTeam.send(accessTeam.request("/api/referrals").PUT(BodyPublishers.ofString("{}")));

        assertThat(refusal.status()).isEqualTo(405);
        assertThat(refusal.header("Allow")).contains("GET").contains("POST");
        assertThat(refusal.text("detail")).contains("GET, POST");
    }

    @Test
    void anAnswerThatIsNotJsonCannotBeHad() {
        Answer refusal = accessTeam.send(accessTeam
                .request("/api/referrals")
                .header("Accept", "text/csv")
                .GET());

        assertThat(refusal.status()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing-here",
                "/api/referrals/REF-999999",
                "/api/referrals/EPI-000001",
                "/api/referrals/REF-99999999999999999999",
                "/api/referrals/1",
                "/api/referrals?personReference=nobody",
                "/api/people/PER-999999",
                "/api/episodes/EPI-999999",
                "/api/reviews/REV-999999",
                "/api/cases/REF-999999/trail",
                "/problems/none"
            })
    void whatDoesNotExistIsNotFound(String path) {
        Answer refusal = accessTeam.get(path);

        assertThat(refusal.status()).isEqualTo(404);
        assertThat(refusal.text("type")).isEqualTo("/problems/not-found");
        assertThat(refusal.text("detail")).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/referrals;v=1", "/api//referrals", "/api/referrals/%2e%2e/people"})
    void anAddressThatIsNotWellFormedIsRefusedInTheSameForm(String path) {
        Answer refusal = accessTeam.get(path);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.text("type")).isEqualTo("/problems/bad-request");
    }

    @Test
    void aStrangerIsToldToSignIn() {
        Answer refusal = new ApiCaller(port, "nobody").get("/api/referrals");

        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.text("type")).isEqualTo("/problems/unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "provider-a, /api/referrals",
        "provider-a, /api/people/PER-000001",
        "commissioner, /api/episodes",
        "access-team, /api/reports/discharge-delays",
        "access-team, /api/reports/recovery"
    })
    void whoHasNoPartInItMayNotLook(String login, String path) {
        assertThat(new ApiCaller(port, login).get(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "finance, /api/people/PER-000001/death",
        "broker, /api/episodes/EPI-000001/admissions",
        "access-team, /api/episodes/EPI-000001/early-end",
        "direct-care, /api/episodes/EPI-000001/purpose-changes",
        "therapist, /api/referrals/REF-000001/withdrawal"
    })
    void whoHasNoPartInItMayNotAct(String login, String path) {
        assertThat(new ApiCaller(port, login).post(path, Map.of()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/episodes/EPI-999999/admissions",
                "/api/episodes/EPI-999999/returns",
                "/api/episodes/EPI-999999/early-end",
                "/api/episodes/EPI-999999/purpose-changes"
            })
    void anEventOfNoEpisodeIsNotFound(String path) {
        Answer refusal = new ApiCaller(port, "manager").post(path, "{}");

        assertThat(refusal.status()).isIn(404, 422);
        assertThat(refusal.text("detail")).isNotBlank();
    }

    @Test
    void everyKindOfProblemIsExplainedAtItsAddress() {
        assertThat(accessTeam.get("/problems/conflict").status()).isEqualTo(200);
        assertThat(accessTeam.get("/problems").body()).hasSize(ProblemType.values().length);
    }

    private static Map<String, String> headers() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Content-Type", "application/json");
    }
}
