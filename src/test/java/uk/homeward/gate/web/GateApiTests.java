package uk.homeward.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;

class GateApiTests extends HomewardTest {

    @LocalServerPort
    private int port;

    private ApiCaller socialWorker = new ApiCaller(0, "");
    private String gate = "";

    @BeforeEach
    void somebody() {
        socialWorker = new ApiCaller(port, "social-worker");
        String referral = new ApiCaller(port, "access-team")
                .post("/api/referrals", ApiCaller.referral())
                .text("reference");
        String person = socialWorker.get("/api/referrals/" + referral).text("personReference");
        gate = "/api/people/" + person + "/short-term-first";
    }

    @Test
    @Tag("HAM-08")
    void whoeverAsksHearsTheGroundAndWhatToDo() {
        Answer answer = socialWorker.get(gate);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("allowed").asBoolean()).isFalse();
        assertThat(answer.text("ground")).isEqualTo("NOT_OFFERED");
        assertThat(answer.text("sentence")).contains("Refer them to one");
    }

    @Test
    void anExemptionIsRecordedOnceForEachKey() {
        Map<String, String> urgent = Map.of("ground", "URGENT", "reason", "His wife fell ill tonight.");

        Answer first = socialWorker.post(gate + "/exemptions", "key-" + gate, urgent);
        Answer again = socialWorker.post(gate + "/exemptions", "key-" + gate, urgent);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(socialWorker.get(gate).body().path("exemptions")).hasSize(1);
        assertThat(socialWorker.get(gate).text("ground")).isEqualTo("URGENT");
    }

    @Test
    void anExemptionWithoutReasonIsRefusedByName() {
        Answer refused = socialWorker.post(gate + "/exemptions", Map.of("ground", "URGENT"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("reason", "Say why this person is exempt");
    }

    @Test
    void onlySocialWorkersAndManagersAnswerForAnExemption() {
        Map<String, String> urgent = Map.of("ground", "URGENT", "reason", "Tonight.");

        assertThat(new ApiCaller(port, "finance")
                        .post(gate + "/exemptions", urgent)
                        .status())
                .isEqualTo(403);
        assertThat(new ApiCaller(port, "manager")
                        .post(gate + "/exemptions", urgent)
                        .status())
                .isEqualTo(201);
        assertThat(new ApiCaller(port, "provider-a").get(gate).status()).isEqualTo(403);
    }

    @Test
    void anUnknownPersonIsNotFound() {
        assertThat(socialWorker
                        .get("/api/people/PER-999999999/short-term-first")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("HAM-09")
    void theReportIsForThoseWhoManage() {
        assertThat(new ApiCaller(port, "manager")
                        .get("/api/reports/long-term-starts")
                        .status())
                .isEqualTo(200);
        assertThat(socialWorker.get("/api/reports/long-term-starts").status()).isEqualTo(403);
    }
}
