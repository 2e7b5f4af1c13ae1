package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;

/** What colleagues do whose screens nobody looks at here: the same work, by the API and the REST interface of the engine. */
record Deskwork(int port) {

    private static final String TASKS = "/engine-rest/task?maxResults=50&processInstanceBusinessKey=";

    ApiCaller as(String login) {
        return new ApiCaller(port, login);
    }

    static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }

    Answer post(String login, String path, Object body) {
        return accepted(as(login).post(path, body));
    }

    JsonNode get(String login, String path) {
        return accepted(as(login).get(path)).body();
    }

    /** Takes the task of that name for that reference, fills its form in and hands it in. */
    void completes(String login, String reference, String task, Map<String, Object> answers) {
        for (JsonNode open : get(login, TASKS + reference)) {
            if (open.path("name").asText().equals(task)) {
                String path = "/engine-rest/task/" + open.path("id").asText();
                post(login, path + "/claim", Map.of("userId", login));
                Map<String, Object> variables = new LinkedHashMap<>();
                answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
                handsIn(login, path + "/submit-form", Map.of("variables", variables));
                return;
            }
        }
        throw new AssertionError("Nobody waits for " + task + " of " + reference);
    }

    /** The engine refuses in a form of its own: what it says is worth reading. */
    private void handsIn(String login, String path, Object answers) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            as(login)
                                    .request(path)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(answers)))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void timePasses(Instant until) {
        post("administrator", "/api/rehearsal/clock", Map.of("to", until.toString()));
    }
}
