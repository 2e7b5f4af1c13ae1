package uk.homeward.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;

class DecisionApiTests extends HomewardTest {

    private static final String DECISIONS = "/api/decisions";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    private ApiCaller commissioner = new ApiCaller(0, "");
    private String proposal = "";

    @BeforeEach
    void asCommissioner() {
        commissioner = new ApiCaller(port, "commissioner");
        // The example of the description, with a number of its own.
        JsonNode example = commissioner
                .get("/v3/api-docs")
                .body()
                .at("/paths/~1api~1decisions/post/requestBody/content/application~1json/example");
        proposal = example.toString().replace("26/00042", UUID.randomUUID().toString());
    }

    @AfterEach
    void nobodyElsesWork() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("governance-decision")
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "The test is over."));
    }

    @Test
    @Tag("HAM-01")
    void aProposalIsRecordedOnceForEachKeyAndReadWhole() {
        String key = UUID.randomUUID().toString();

        Answer first = commissioner.post(DECISIONS, key, proposal);
        Answer again = commissioner.post(DECISIONS, key, proposal);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("reference")).matches("DEC-[0-9]{6,}").isEqualTo(again.text("reference"));
        assertThat(first.header("Location")).isEqualTo(DECISIONS + "/" + first.text("reference"));
        Answer record = new ApiCaller(port, "executive-member").get(first.header("Location"));
        assertThat(record.text("status")).isEqualTo("PROPOSED");
        assertThat(record.text("decisionMaker")).isEqualTo("Cabinet Member for Adult Social Care");
        assertThat(record.body().path("contacts")).hasSize(2);
        assertThat(commissioner.get(DECISIONS).body().findValuesAsText("reference"))
                .containsOnlyOnce(first.text("reference"));
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer refused = commissioner.post(DECISIONS, Map.of("title", "More live-in care"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("Say whether this is a key decision.", "keyDecision");
        assertThat(commissioner
                        .post(DECISIONS, proposal.replace("\"APPROVE\"", "null"))
                        .status())
                .isEqualTo(422);
        assertThat(commissioner
                        .post(DECISIONS, proposal.replace("\"APPROVE\"", "\"PERHAPS\""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tag("HAM-06")
    void aScopeThatLeavesItsReachOpenIsRefused() {
        assertThat(withScope("{\"models\": [], \"routes\": [\"STEP_UP\"], \"pounds\": 1, \"basis\": \"WHOLE\"}"))
                .contains("Name at least one model of service");
        assertThat(withScope("{\"models\": [null], \"routes\": [\"STEP_UP\"], \"pounds\": 1, \"basis\": \"WHOLE\"}"))
                .contains("scope.models[0]", "HOME_SUPPORT");
        assertThat(withScope("{\"models\": [\"BED\"], \"routes\": [\"STEP_UP\"], \"basis\": \"WHOLE\"}"))
                .contains("Give the amount in pounds");
        assertThat(withScope(
                        "{\"models\": [\"BED\"], \"routes\": [\"STEP_UP\"], \"pounds\": -1, \"basis\": \"WHOLE\"}"))
                .contains("that is not negative");
    }

    private String withScope(String scope) {
        Answer refused = commissioner.post(DECISIONS, proposal.replaceFirst("\\{", "{\"scope\": " + scope + ", "));
        assertThat(refused.status()).isEqualTo(422);
        return refused.text("detail");
    }

    @Test
    @Tag("DER-42")
    void whatIsNotSignedCannotBeCalledInAndCanBeWithdrawn() {
        String address =
                DECISIONS + "/" + commissioner.post(DECISIONS, proposal).text("reference");
        ApiCaller democraticServices = new ApiCaller(port, "democratic-services");
        Map<String, String> reason = Map.of("reason", "Five members: the costs.");

        assertThat(democraticServices.post(address + "/call-in", reason).status())
                .isEqualTo(409);
        assertThat(commissioner.post(address + "/call-in", reason).status()).isEqualTo(403);
        assertThat(commissioner
                        .post(address + "/withdrawal", Map.of("reason", ""))
                        .status())
                .isEqualTo(422);
        assertThat(commissioner.post(address + "/withdrawal", reason).status()).isEqualTo(201);
        assertThat(commissioner.get(address).text("status")).isEqualTo("WITHDRAWN");
        assertThat(commissioner.post(address + "/withdrawal", reason).status()).isEqualTo(409);
    }

    @Test
    @Tag("KEN-32")
    void whoWasHeardIsAddedToTheRecord() {
        String address =
                DECISIONS + "/" + commissioner.post(DECISIONS, proposal).text("reference");

        Answer added = commissioner.post(
                address + "/engagements",
                Map.of(
                        "heardOn", "2026-01-12",
                        "stakeholders", "People who were on the service",
                        "livedExperience", true,
                        "feedback", "Later visits.",
                        "changed", "Visits begin at ten."));

        assertThat(added.status()).isEqualTo(201);
        assertThat(commissioner.get(address).body().at("/engagements/0/changed").asText())
                .isEqualTo("Visits begin at ten.");
    }

    @Test
    void decisionsAreForThoseWhoPrepareAndTakeThem() {
        assertThat(new ApiCaller(port, "therapist").get(DECISIONS).status()).isEqualTo(403);
        assertThat(new ApiCaller(port, "provider-a").get(DECISIONS).status()).isEqualTo(403);
        assertThat(new ApiCaller(port, "executive-member")
                        .post(DECISIONS, proposal)
                        .status())
                .isEqualTo(403);
        assertThat(commissioner.get(DECISIONS + "/DEC-999999999").status()).isEqualTo(404);
    }
}
