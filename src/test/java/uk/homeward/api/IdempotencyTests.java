package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.api.ApiCaller.referral;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller.Answer;
import uk.homeward.idempotency.IdempotencyKeyStore;

class IdempotencyTests extends HomewardTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private IdempotencyKeyStore requests;

    @Autowired
    private Clock clock;

    private final String key = UUID.randomUUID().toString();
    private ApiCaller accessTeam = new ApiCaller(0, "");

    @BeforeEach
    void signIn() {
        accessTeam = new ApiCaller(port, "access-team");
    }

    @Test
    void aRepeatedRequestIsDoneOnceAndAnsweredAlike() {
        int before = referrals();

        Answer first = accessTeam.post("/api/referrals", key, referral());
        Answer second = accessTeam.post("/api/referrals", key, referral());

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(referrals()).isEqualTo(before + 1);
    }

    @Test
    void aKeyServesOneBodyOnly() {
        accessTeam.post("/api/referrals", key, referral());

        Answer refusal = accessTeam.post("/api/referrals", key, referral().put("urgent", true));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aKeyServesOneAddressOnly() {
        String reference = accessTeam.post("/api/referrals", key, referral()).text("reference");
        Map<String, String> reason = Map.of("reason", "Her son moves in.");
        String withdrawal = UUID.randomUUID().toString();
        accessTeam.post("/api/referrals/" + reference + "/withdrawal", withdrawal, reason);
        String other = accessTeam.post("/api/referrals", referral()).text("reference");

        Answer refusal = accessTeam.post("/api/referrals/" + other + "/withdrawal", withdrawal, reason);

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(accessTeam.get("/api/referrals/" + other).text("status")).isEqualTo("RECEIVED");
    }

    @Test
    void theKeysOfTwoPeopleAreTwoKeys() {
        Answer one = accessTeam.post("/api/referrals", key, referral());
        Answer other = new ApiCaller(port, "social-worker").post("/api/referrals", key, referral());

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.text("reference")).isNotEqualTo(one.text("reference"));
    }

    @Test
    void aRefusedRequestLeavesNoKeyAndNothingElse() {
        int before = referrals();
        ObjectNode mistaken = referral().put("situation", "x".repeat(5_000));
        assertThat(accessTeam.post("/api/referrals", key, mistaken).status()).isEqualTo(422);
        assertThat(referrals()).isEqualTo(before);

        Answer corrected = accessTeam.post("/api/referrals", key, referral());

        assertThat(corrected.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "two words",
                "12345678901234567890123456789012345678901234567890"
                        + "123456789012345678901234567890123456789012345678901"
            })
    void aKeyThatCannotServeIsRefused(String unfit) {
        Answer refusal = accessTeam.post(
                "/api/referrals",
                Map.of("Idempotency-Key", unfit, "Content-Type", "application/json"),
                ApiCaller.json(referral()));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.text("field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aRequestWithoutAKeyIsRefused() {
        Answer refusal = accessTeam.post(
                "/api/referrals", Map.of("Content-Type", "application/json"), ApiCaller.json(referral()));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.text("detail")).contains("Idempotency-Key");
    }

    @Test
    void ofManyAtOnceOneIsDoneAndAllHearOfIt() throws Exception {
        int before = referrals();

        List<Answer> answers = atOnce(8, () -> accessTeam.post("/api/referrals", key, referral()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers)
                .extracting(answer -> answer.text("reference"))
                .containsOnly(answers.get(0).text("reference"));
        assertThat(referrals()).isEqualTo(before + 1);
    }

    @Test
    void ofManyAtOnceThatAreRefusedNoneIsDone() throws Exception {
        int before = referrals();
        ObjectNode mistaken = referral();
        mistaken.remove("trigger");

        List<Answer> answers = atOnce(4, () -> accessTeam.post("/api/referrals", key, mistaken));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(422));
        assertThat(referrals()).isEqualTo(before);
    }

    @Test
    void whatIsKeptOfARequestTellsNothingOfAPerson() {
        accessTeam.post("/api/referrals", key, referral());

        Map<String, Object> kept = jdbc.queryForMap("select * from idempotent_request where idempotency_key = ?", key);

        assertThat(kept.toString()).contains("access-team", "REF-").doesNotContain("Ottilie", "Farrow", "influenza");
    }

    @Test
    void aKeyIsForgottenAfterAWeek() {
        accessTeam.post("/api/referrals", key, referral());
        keptFor(Duration.ofDays(7).minusMinutes(1));
        requests.forgetOld();
        assertThat(keys()).isOne();

        keptFor(Duration.ofDays(7).plusMinutes(1));
        requests.forgetOld();

        assertThat(keys()).isZero();
    }

    private void keptFor(Duration age) {
        jdbc.update(
                "update idempotent_request set received_at = ? where idempotency_key = ?",
                Timestamp.from(clock.instant().minus(age)),
                key);
    }

    private int keys() {
        return count("select count(*) from idempotent_request where idempotency_key = '" + key + "'");
    }

    private int referrals() {
        return count("select count(*) from referral");
    }

    private int count(String sql) {
        Integer count = jdbc.queryForObject(sql, Integer.class);
        return count == null ? 0 : count;
    }

    private static <T> List<T> atOnce(int number, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CyclicBarrier start = new CyclicBarrier(number);
        try {
            List<Future<T>> futures = threads.invokeAll(IntStream.range(0, number)
                    .<Callable<T>>mapToObj(i -> () -> {
                        start.await();
                        return call.call();
                    })
                    .toList());
            return futures.stream().map(IdempotencyTests::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
