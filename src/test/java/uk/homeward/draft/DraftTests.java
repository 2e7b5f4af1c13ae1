package uk.homeward.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.access.Browser;

class DraftTests extends HomewardTest {

    private static final String PROBE = "draft-probe";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate database;

    private final ObjectMapper json = new ObjectMapper();
    private String deployment = "";
    private String instance = "";
    private String task = "";
    private Browser broker;
    private Browser manager;

    @BeforeEach
    void openTask() {
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        PROBE + ".bpmn",
                        Bpmn.createExecutableProcess(PROBE)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("probe")
                                .camundaCandidateGroups("brokers,managers")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        instance = runtime.startProcessInstanceByKey(PROBE).getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        broker = new Browser(port).signedIn("broker");
        manager = new Browser(port).signedIn("manager");
    }

    @AfterEach
    void removeProbe() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void colleagueFindsWhatWasSavedAndByWhom() {
        save(broker, "{\"note\":\"one\"}", null);

        JsonNode drafts = open(manager).path("drafts");

        assertThat(drafts.path(0).path("answers").asText()).isEqualTo("{\"note\":\"one\"}");
        assertThat(drafts.path(0).path("savedBy").asText()).isEqualTo("Hannah Brook");
        assertThat(drafts.path(0).path("mine").asBoolean()).isFalse();
    }

    @Test
    void laterOfTwoIsToldWhoSavedBeforeAndNothingIsLost() {
        JsonNode seenByBoth = open(broker);
        save(manager, "{\"note\":\"theirs\"}", null);

        JsonNode answer = read(save(broker, "{\"note\":\"mine\"}", null));

        assertThat(seenByBoth.path("drafts")).isEmpty();
        assertThat(answer.path(0).path("mine").asBoolean()).isTrue();
        assertThat(answer.path(1).path("savedBy").asText()).isEqualTo("Maureen Castle");
        assertThat(open(manager).path("drafts").findValuesAsText("answers"))
                .containsExactly("{\"note\":\"mine\"}", "{\"note\":\"theirs\"}");
    }

    @Test
    void nobodyIsToldOfADraftThatTheyHaveSeen() {
        save(manager, "{\"note\":\"theirs\"}", null);
        String seen = open(broker).path("drafts").path(0).path("savedAt").asText();

        JsonNode answer = read(save(broker, "{\"note\":\"mine\"}", seen));

        assertThat(answer).hasSize(1);
    }

    @Test
    void claimedTaskKeepsItsDraftsToWhoeverClaimedIt() {
        save(broker, "{\"note\":\"one\"}", null);
        String token = open(manager).path("token").asText();
        tasks.claim(task, "broker");

        assertThat(manager.get("/drafts/" + task).statusCode()).isEqualTo(404);
        assertThat(put(manager, "{\"note\":\"two\"}", null, token).statusCode()).isEqualTo(404);
        assertThat(open(broker).path("drafts")).hasSize(1);
    }

    @Test
    void otherGroupsFindNothing() {
        save(broker, "{\"note\":\"one\"}", null);

        HttpResponse<String> answer = new Browser(port).signedIn("therapist").get("/drafts/" + task);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("somebody else’s").doesNotContain("one");
    }

    @Test
    void savingNeedsTheTokenOfThisSession() {
        assertThat(put(broker, "{}", null, "guess").statusCode()).isEqualTo(403);
        assertThat(put(broker, "{}", null, open(manager).path("token").asText()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void completedTaskLeavesNoDraft() {
        save(broker, "{\"note\":\"one\"}", null);

        tasks.complete(task);

        assertThat(kept()).isZero();
        assertThat(broker.get("/drafts/" + task).statusCode()).isEqualTo(404);
    }

    @Test
    void taskThatVanishesLeavesNoDraft() {
        save(broker, "{\"note\":\"one\"}", null);

        runtime.deleteProcessInstance(instance, "withdrawn");

        assertThat(kept()).isZero();
    }

    @Test
    void draftThatIsTooLongIsRefusedInASentence() {
        HttpResponse<String> answer = save(broker, "{\"note\":\"" + "x".repeat(100_001) + "\"}", null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(read(answer).path("sentence").asText()).startsWith("What you typed is too long");
    }

    @Test
    void nothingOfADraftReachesTheEngine() {
        save(broker, "{\"note\":\"Marigold\"}", null);

        assertThat(database.queryForObject(
                        "select count(*) from act_ru_variable v where v::text like '%Marigold%'", Long.class))
                .isZero();
        assertThat(kept()).isEqualTo(1);
    }

    private JsonNode open(Browser browser) {
        return read(browser.get("/drafts/" + task));
    }

    private HttpResponse<String> save(Browser browser, String answers, @Nullable String seen) {
        return put(browser, answers, seen, open(browser).path("token").asText());
    }

    private HttpResponse<String> put(Browser browser, String answers, @Nullable String seen, String token) {
        String body = json.createObjectNode()
                .put("answers", answers)
                .put("seen", seen)
                .toString();
        return browser.put("/drafts/" + task, body, "X-CSRF-TOKEN", token);
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private long kept() {
        Long count = database.queryForObject("select count(*) from form_draft where task_id = ?", Long.class, task);
        return count == null ? 0 : count;
    }
}
