package uk.homeward.engine.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.engine.Probe;

@ExtendWith(OutputCaptureExtension.class)
class EngineRestTests extends HomewardTest {

    private static final String ACCEPTED = "{\"variables\": {\"answer\": {\"value\": \"ACCEPT\"}}}";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate database;

    private Probe probe;
    private String task;

    @BeforeEach
    void aTaskOfTheAccessTeam() {
        probe = new Probe(engine);
        task = "task/" + probe.task();
    }

    @AfterEach
    void goesAway() {
        probe.close();
    }

    @Test
    void aRefusalIsItsSentenceAloneAndNothingIsStored(CapturedOutput log) {
        ResponseEntity<JsonNode> answer = post(
                "access-team",
                task + "/submit-form",
                "{\"variables\": {\"answer\": {\"value\": \"REFUSE\"}, \"note\": {\"value\": \"Zebrafinch\"}}}");

        says(answer, 422, "Refusal", "Nobody may refuse a probe.");
        assertThat(probe.open().getTaskDefinitionKey()).isEqualTo("userTask_answerProbe");
        assertThat(tablesWith("Zebrafinch")).isEmpty();
        assertThat(log).doesNotContain("ENGINE-16004").doesNotContain("Zebrafinch");
    }

    @Test
    void whatSomebodyTypesIsInNoTableOfTheEngine() {
        ResponseEntity<JsonNode> answer = post(
                "access-team",
                task + "/submit-form",
                "{\"variables\": {\"answer\": {\"value\": \"ACCEPT\"}, \"note\": {\"value\": \"Zebrafinch\"}}}");

        assertThat(answer.getStatusCode().value()).isEqualTo(204);
        assertThat(probe.open().getTaskDefinitionKey()).isEqualTo("userTask_other");
        assertThat(tablesWith("Zebrafinch")).isEmpty();
        assertThat(tablesWith("userTask_answerProbe")).contains("act_hi_taskinst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void refusesANameThatTheFormDoesNotDeclare(String act) {
        ResponseEntity<JsonNode> answer = post(
                "access-team",
                task + "/" + act,
                "{\"variables\": {\"answer\": {\"value\": \"ACCEPT\"}, \"agreedDestination\": {\"value\": \"X\"}}}");

        says(answer, 422, "Refusal", "The form of this task does not ask for “agreedDestination”. Nothing was stored.");
    }

    @Test
    void refusesANameThatIsGivenTwice() {
        assertThat(post("access-team", task + "/complete", "{\"variables\": {\"x\": {}}, \"variables\": {}}")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void aTaskThatAColleagueHasTakenSaysWho() {
        tasks.setAssignee(probe.task(), "access-team");

        ResponseEntity<JsonNode> answer = post("manager", task + "/claim", "{\"userId\": \"manager\"}");

        says(answer, 409, "Conflict", "Priya Nair has taken this task. Ask them to hand it back if you should do it.");
    }

    @Test
    void aTaskThatWasCompletedSaysByWhom() {
        post("access-team", task + "/claim", "{\"userId\": \"access-team\"}");
        assertThat(post("access-team", task + "/complete", ACCEPTED)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        ResponseEntity<JsonNode> again = post("access-team", task + "/complete", ACCEPTED);

        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(message(again))
                .matches("This task was completed by Priya Nair on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/form", "/deployed-form", "/form-variables", "/identity-links", "/variables"})
    void whoeverLooksAtATaskThatWasCompletedIsToldByWhom(String part) {
        post("access-team", task + "/claim", "{\"userId\": \"access-team\"}");
        post("access-team", task + "/complete", ACCEPTED);

        ResponseEntity<JsonNode> answer = get("access-team", task + part);

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(message(answer)).startsWith("This task was completed by Priya Nair on ");
    }

    @Test
    void aTaskThatIsNoLongerNeededSaysSo() {
        engine.getRuntimeService().deleteProcessInstance(probe.instance(), "over");

        ResponseEntity<JsonNode> answer = post("access-team", task + "/complete", ACCEPTED);

        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(message(answer)).startsWith("This task is no longer needed: it was withdrawn on ");
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneIsToldWhoWasFirst() throws Exception {
        Callable<ResponseEntity<JsonNode>> complete = () -> post("access-team", task + "/complete", ACCEPTED);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<ResponseEntity<JsonNode>> answers = people.invokeAll(List.of(complete, complete)).stream()
                    .map(EngineRestTests::result)
                    .toList();

            assertThat(answers)
                    .extracting(answer -> answer.getStatusCode().value())
                    .containsExactlyInAnyOrder(204, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.getStatusCode().value() == 409)
                    .allSatisfy(
                            answer -> assertThat(message(answer)).startsWith("This task was completed by Priya Nair"));
        } finally {
            people.shutdown();
        }
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() {
        says(
                post("access-team", task + "/claim", "{\"userId\": \"therapist\"}"),
                422,
                "Refusal",
                "You can take a task for yourself only.");
    }

    @Test
    void whoeverTookATaskHandsItBackButNotOn() {
        post("access-team", task + "/claim", "{\"userId\": \"access-team\"}");

        says(
                post("access-team", task + "/assignee", "{\"userId\": \"therapist\"}"),
                422,
                "Refusal",
                "Hand the task back, so that a colleague can take it.");
        assertThat(post("access-team", task + "/unclaim", "{}").getStatusCode().value())
                .isEqualTo(204);
    }

    @Test
    void aManagerGivesATaskToSomebodyWhoWorksHere() {
        assertThat(post("manager", task + "/assignee", "{\"userId\": \"access-team\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        says(
                post("manager", task + "/assignee", "{\"userId\": \"zoe\"}"),
                422,
                "Refusal",
                "Nobody works here under that name.");
        for (String cannot : List.of("therapist", "provider-a", "administrator")) {
            says(
                    post("manager", task + "/assignee", "{\"userId\": \"%s\"}".formatted(cannot)),
                    422,
                    "Refusal",
                    "None of this colleague's groups may do this task."
                            + " Give it to somebody of the team that it is offered to.");
        }
    }

    @Test
    void anotherTeamIsToldInWords() {
        says(
                post("therapist", task + "/claim", "{\"userId\": \"therapist\"}"),
                403,
                "Forbidden",
                "You may not do this. The team whose task it is can, or a manager.");
    }

    @Test
    void aFailureIsANumberThatTheLogExplains(CapturedOutput log) {
        ResponseEntity<JsonNode> answer = post(
                "access-team",
                task + "/complete",
                "{\"variables\": {\"answer\": {\"value\": \"ACCEPT\"}, \"short\": {\"value\": \"break\"}}}");

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(message(answer))
                .matches("Homeward could not do this\\. Nothing was stored\\. Try again, and tell the service desk the"
                        + " number \\d{10}\\.");
        String number = message(answer).replaceAll(".*number (\\w+)\\.", "$1");
        assertThat(log).contains("Number " + number).contains("Something in uk.homeward.engine.RecordProbe broke");
    }

    @Test
    void aBodyThatIsNotJsonIsToldSo() {
        assertThat(message(post("access-team", task + "/complete", "nope")))
                .isEqualTo("This request is not JSON that Homeward can read. Nothing was stored.");
        says(
                post("access-team", "task?maxResults=10", "nope"),
                400,
                "NotUnderstood",
                "This request is not JSON that Homeward can read.");
    }

    @Test
    void theWaysRoundTheRecordAreClosedEvenToAdministrators() {
        for (String way : List.of(
                task + "/comment/create", "process-definition/key/referral/start", "message", "filter/create")) {
            ResponseEntity<JsonNode> answer = post("administrator", way, "{}");

            assertThat(answer.getStatusCode().value()).as(way).isEqualTo(403);
            assertThat(message(answer)).as(way).startsWith("This cannot be done here");
        }
    }

    @Test
    void theEngineIsClosedToWhoeverHasNotSignedIn() {
        assertThat(http.getForEntity("/engine-rest/task?maxResults=1", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void aListHasALimitAndSaysWhich() {
        says(
                get("access-team", "task"),
                400,
                "NotUnderstood",
                "Ask for at most 2,000 results at once: add maxResults to the address.");
        assertThat(get("access-team", "task?maxResults=2000").getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void whatTheEngineSaysPlainlyIsKept() {
        says(
                get("access-team", "task?maxResults=1&sortBy=colour&sortOrder=asc"),
                400,
                "NotUnderstood",
                "Cannot set query parameter 'sortBy' to value 'colour'");
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException | ExecutionException cause) {
            throw new AssertionError(cause);
        }
    }

    private List<String> tablesWith(String typed) {
        String hex = HexFormat.of().formatHex(typed.getBytes(UTF_8));
        return database
                .queryForList(
                        "select table_name from information_schema.tables where table_name like 'act\\_%'",
                        String.class)
                .stream()
                .filter(table -> Boolean.TRUE.equals(database.queryForObject(
                        "select exists (select from " + table + " t where t::text like ? or t::text like ?)",
                        Boolean.class,
                        "%" + typed + "%",
                        "%" + hex + "%")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task?maxResults=5&nameLike=%00",
                "task?maxResults=5&assignee=%FF",
                "task?maxResults=5&createdAfter=1e400",
                "task?maxResults=99999999999999999999",
                "task?maxResults=5&sortBy=a.b&sortOrder=asc",
                "task?maxResults=5&processVariables=a.b_eq_%01",
                "task/%00",
                "process-instance/a%01b",
                "history/task?maxResults=5&taskName=%ED%A0%BD",
                "history/process-instance?maxResults=5&startedAfter=0026-02-30"
            })
    void whatCannotBeMeantIsAskedForInVain(String query) {
        var answer = http.withBasicAuth("manager", "manager")
                .getForEntity(java.net.URI.create(http.getRootUri() + "/engine-rest/" + query), String.class);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isBetween(400, 499);
        assertThat(answer.getBody()).doesNotContain("Exception", "ENGINE-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nameLike\": \"\\u0000\"}",
                "{\"nameLike\": []}",
                "{\"nameLike\": {}}",
                "{\"assignee\": \"half \\ud83d\"}",
                "{\"priority\": 1e400}",
                "{\"createdAfter\": \"2026-02-30\"}",
                "[]",
                "1e400"
            })
    void aQueryThatNobodyCanMeanIsRefused(String query) {
        ResponseEntity<JsonNode> answer = post("manager", "task?maxResults=5", query);

        assertThat(answer.getStatusCode().value()).as(query).isEqualTo(400);
        assertThat(message(answer)).doesNotContain("Exception", "ENGINE-");
    }

    private ResponseEntity<JsonNode> post(String person, String path, String body) {
        return call(HttpMethod.POST, person, path, body);
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return call(HttpMethod.GET, person, path, "");
    }

    private ResponseEntity<JsonNode> call(HttpMethod method, String person, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setBasicAuth(person, person);
        return http.exchange("/engine-rest/" + path, method, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private static String message(ResponseEntity<JsonNode> answer) {
        return body(answer).path("message").asText();
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        JsonNode body = answer.getBody();
        assertThat(body).isNotNull();
        return Objects.requireNonNull(body);
    }

    /** Beside the field that is to blame, where one is. */
    private static void says(ResponseEntity<JsonNode> answer, int status, String type, String sentence) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        ObjectNode said = body(answer).deepCopy();
        said.remove("field");
        assertThat(said).isEqualTo(tree(Map.of("type", type, "message", sentence)));
    }

    private static JsonNode tree(Map<String, String> fields) {
        return new ObjectMapper().valueToTree(fields);
    }
}
