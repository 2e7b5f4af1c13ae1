package uk.homeward.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.ProcessTest;
import uk.homeward.access.Browser;

/** A provider's own staff at work: theirs is open to them, and nothing else is. */
class ProviderWallTests extends ProcessTest {

    private static final String[] A = Browser.basic("provider-a", "provider-a");
    private static final String[] B = Browser.basic("provider-b", "provider-b");

    @LocalServerPort
    private int port;

    private Browser browser;
    private String episode;
    private String task;

    @BeforeEach
    void aPlaceOfProviderA() {
        browser = new Browser(port);
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(referral, TODAY);
        episode = episodeOf(referral);
        agreeGoals(episode);
        task = task("confirmStart");
    }

    private String task(String step) {
        Task open = tasks.createTaskQuery()
                .processInstanceBusinessKey(episode)
                .taskDefinitionKey("userTask_" + step)
                .singleResult();
        return open.getId();
    }

    @Test
    void itsOwnTaskIsSeenCountedAndOpened() {
        assertThat(browser.get("/engine-rest/task?maxResults=50&processInstanceBusinessKey=" + episode, A)
                        .body())
                .contains(task)
                .doesNotContain("userTask_agreeGoals", "userTask_triageReferral");
        assertThat(count(A)).isEqualTo("{\"count\":1}");
        assertThat(browser.get("/engine-rest/task/" + task + "/deployed-form", A)
                        .statusCode())
                .isEqualTo(200);
        Browser signedIn = browser.signedIn("provider-a");
        assertThat(signedIn.get("/panel/tasks/" + task).body())
                .contains("Ada", "Planned start", "Discharge to Assess")
                .doesNotContain("Free until", "charged", "/cases/", "£");
        assertThat(signedIn.get("/").body()).contains("Confirm start", "Our people");
    }

    @Test
    void anotherProviderFindsItByNoWay() {
        assertThat(browser.get("/engine-rest/task?maxResults=50&processInstanceBusinessKey=" + episode, B)
                        .body())
                .isEqualTo("[]");
        assertThat(browser.get("/engine-rest/task?maxResults=2000", B).body()).doesNotContain(task);
        assertThat(browser.get("/engine-rest/task?maxResults=2000&candidateGroup=provider-homeward-bound", B)
                        .body())
                .doesNotContain(task);
        assertThat(count(B)).isEqualTo("{\"count\":0}");
        for (String part : List.of("", "/form", "/deployed-form", "/form-variables", "/variables", "/identity-links")) {
            assertThat(browser.get("/engine-rest/task/" + task + part, B).statusCode())
                    .as(part)
                    .isIn(403, 404);
        }
        for (String list : List.of(
                "process-instance",
                "history/task",
                "history/process-instance",
                "variable-instance",
                "execution",
                "job",
                "incident",
                "history/variable-instance",
                "history/activity-instance")) {
            assertThat(browser.get("/engine-rest/" + list + "?maxResults=2000", B)
                            .body())
                    .as(list)
                    .doesNotContain(episode, task);
        }
        assertThat(browser.get("/engine-rest/process-definition/statistics?maxResults=50", B)
                        .statusCode())
                .isEqualTo(403);
        String me = "{\"userId\":\"provider-b\"}";
        assertThat(browser.postJson("/engine-rest/task/" + task + "/claim", me, B)
                        .statusCode())
                .isIn(403, 404);
        assertThat(browser.postJson("/engine-rest/task/" + task + "/complete", "{}", B)
                        .statusCode())
                .isIn(403, 404);
        assertThat(browser.postJson("/engine-rest/task/" + task + "/submit-form", "{}", B)
                        .statusCode())
                .isIn(403, 404);

        Browser signedIn = browser.signedIn("provider-b");
        assertThat(signedIn.get("/panel/tasks/" + task).statusCode()).isEqualTo(404);
        assertThat(signedIn.get("/panel/cards/" + task).statusCode()).isEqualTo(404);
        assertThat(signedIn.get("/drafts/" + task, "X-Homeward-Draft", "0").statusCode())
                .isEqualTo(404);
        assertThat(signedIn.put("/drafts/" + task, "{}", "X-Homeward-Draft", "0")
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn.get("/").body()).doesNotContain("Confirm start");
        assertThat(signedIn.get("/provider/people").body()).doesNotContain("Ada");
        assertThat(signedIn.get("/provider/people/" + episode + "/not-started").statusCode())
                .isEqualTo(404);
    }

    /** A manager's hand-over opens nothing either. */
    @Test
    void whatSomebodyHandsThemIsNotTheirs() {
        tasks.setAssignee(task, "provider-b");

        assertThat(count(B)).isEqualTo("{\"count\":0}");
        assertThat(browser.get("/engine-rest/task/" + task, B).statusCode()).isIn(403, 404);
        assertThat(browser.signedIn("provider-b").get("/").body()).doesNotContain("Confirm start");
        tasks.setAssignee(task, null);
    }

    @Test
    void theyTellWhatHappensToTheirPeopleAlone() {
        assertThat(browser.get("/api/provider/people?size=100", A).body()).contains(episode, "\"status\":\"ACCEPTED\"");
        assertThat(browser.get("/api/provider/people?size=100", B).body()).doesNotContain(episode);
        assertThat(browser.get("/api/provider/people/" + episode, B).statusCode())
                .isEqualTo(404);
        String address = "/api/provider/people/" + episode;
        assertThat(post(address + "/missed-starts", "{\"reason\":\"Nobody answered.\"}", B))
                .isEqualTo(404);
        assertThat(post(address + "/missed-starts", "{\"reason\":\" \"}", A)).isEqualTo(422);
        assertThat(post(address + "/missed-starts", "{\"reason\":\"Nobody answered.\"}", A))
                .isEqualTo(201);
        assertThat(open(episode)).contains("userTask_confirmStart");
        assertThat(refused("provider-a", episode, "confirmStart", Map.of("supportStarted", "NO", "hoursPerWeek", "")))
                .startsWith("Only the council decides");
        assertThat(post(address + "/concerns", "{\"concern\":\"She does not eat.\"}", A))
                .isEqualTo(409);

        complete("provider-a", episode, "confirmStart", start(TODAY));

        assertThat(post(address + "/concerns", "{\"concern\":\"She does not eat.\"}", B))
                .isEqualTo(404);
        assertThat(post(address + "/concerns", "{\"concern\":\"She does not eat.\"}", A))
                .isEqualTo(201);
        assertThat(open(episode)).contains("userTask_respondToConcern");
        assertThat(browser.signedIn("provider-a").get("/provider/people").body())
                .contains("Ada", "A concern");
    }

    private int post(String address, String json, String[] who) {
        String key = "wall-" + address.hashCode() + json.hashCode() + who[1].hashCode() + System.nanoTime();
        return browser.postJson(address, json, who[0], who[1], "Idempotency-Key", key)
                .statusCode();
    }

    private String count(String[] who) {
        return browser.get("/engine-rest/task/count?processInstanceBusinessKey=" + episode, who)
                .body();
    }
}
