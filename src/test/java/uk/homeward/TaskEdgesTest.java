package uk.homeward;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.access.Browser;

/**
 * Whatever a program hands in for a form of Tasklist, over the engine's REST as Tasklist itself does: what cannot be meant is
 * refused in a sentence, and nothing of it is kept; what the form lets somebody type is taken to its last character.
 */
abstract class TaskEdgesTest extends HistoryTest {
    private static final int EACH = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFUSED = "what cannot be meant";

    /** As they stand in JSON; nobody means them, whatever a form asks. */
    private static final List<String> NEVER = List.of(
            "{\"value\": \"Ott\\u0000ilie\"}",
            "{\"value\": \"\\u001b[31m\"}",
            "{\"value\": \"half \\ud83d\"}",
            "{\"value\": \"lost \\ufffd\"}",
            "{\"value\": []}",
            "{\"value\": [null]}",
            "{\"value\": {\"a.b\": [[]]}}",
            "{\"value\": 1e400}",
            "{\"value\": \"1e400\", \"type\": \"Double\"}",
            "{\"value\": \"{\", \"type\": \"Json\"}",
            "{\"value\": \"PHg+\", \"type\": \"Bytes\"}",
            "{\"value\": \"x\", \"type\": \"Nope\"}",
            "{\"value\": \"rO0ABXQAAXg=\", \"type\": \"Object\", \"valueInfo\":"
                    + " {\"objectTypeName\": \"java.lang.String\", \"serializationDataFormat\": \"application/x-java-serialized-object\"}}",
            "[]",
            "\"x\"");

    private static final Map<String, List<String>> WRONG = Map.of(
            "datetime",
            List.of(
                    "\"0026-03-27\"",
                    "\"2026-02-30\"",
                    "\"+99999-01-01\"",
                    "\"1899-12-31\"",
                    "\"27/3/26\"",
                    "26",
                    "true"),
            "number",
            List.of("\"1,5\"", "\"NOPE\"", "1.234567", "99999999999999999999", "true", "\"\\u0663\""),
            "radio",
            List.of("\"NOPE\"", "1", "true"),
            "checkbox",
            List.of("\"yes\"", "1"),
            "textfield",
            List.of("1", "true"),
            "textarea",
            List.of("1", "true"));

    @LocalServerPort
    private int port;

    private final List<String> broken = new ArrayList<>();
    private final boolean everything;

    /** @param everything each edge of each field, or a few of one */
    TaskEdgesTest(boolean everything) {
        this.everything = everything;
    }

    /** As many characters as its form lets somebody type, some of which machines take for something else. */
    @Override
    protected String typed(String form, String key) {
        int most = limit(FormSheet.named(form).orElseThrow().field(key));
        String start = MARK + "<b>\"O'Hara\" & Ünal</b> 👩‍👧 ";
        return (start + "x".repeat(most)).substring(0, most);
    }

    private static int limit(JsonNode field) {
        return field.at("/validate/maxLength").asInt();
    }

    @Test
    void nothingThatIsHandedInBreaksAnything() {
        var unused = playAWholeHistory();

        assertThat(broken).isEmpty();
    }

    /** Before somebody hands the same form in with what was meant. */
    @Override
    protected void handsIn(String login, String reference, String form, Map<String, Object> answers) {
        String task = tasks.createTaskQuery().processInstanceBusinessKey(reference).active().list().stream()
                .filter(open -> open.getTaskDefinitionKey().equals("userTask_" + task(form)))
                .findFirst()
                .orElseThrow()
                .getId();
        List<JsonNode> fields =
                new ArrayList<>(FormSheet.named(form).orElseThrow().fields());
        fields.removeIf(field -> field.has("conditional"));
        Random random = new Random(form.hashCode());
        Collections.shuffle(fields, random);
        for (JsonNode field : everything ? fields : fields.subList(0, Math.min(1, fields.size()))) {
            List<String> edges = edges(field);
            Collections.shuffle(edges, random);
            for (String edge : everything ? edges : edges.subList(0, EACH)) {
                check(login, task, form, body(answers, field.path("key").asText(), edge));
            }
        }
    }

    private static List<String> edges(JsonNode field) {
        List<String> edges = new ArrayList<>(NEVER);
        String type = field.path("type").asText();
        if (type.startsWith("text") && field.has("properties")) {
            edges.addAll(wrong(List.of("\"NOPE\"", "\"1,5,5\"", "-1", "true")));
        } else {
            edges.addAll(wrong(requireNonNull(WRONG.get(type), type)));
        }
        if (type.equals("number")) {
            edges.addAll(wrong(List.of(belowItsLeast(field))));
        }
        if (type.startsWith("text")) {
            edges.add("{\"value\": \"" + "x".repeat(limit(field) + 1) + "\"}");
        }
        if (field.at("/validate/required").asBoolean()) {
            edges.addAll(wrong(List.of("null", "\"\"", "\" \"", "\"\\u200b\"")));
        }
        return edges;
    }

    /** A form that says nothing of it takes no less than nought. */
    private static String belowItsLeast(JsonNode field) {
        return field.at("/validate/min").decimalValue().subtract(BigDecimal.ONE).toPlainString();
    }

    private static List<String> wrong(List<String> values) {
        return values.stream().map("{\"value\": %s}"::formatted).toList();
    }

    private static String body(Map<String, Object> answers, String key, String edge) {
        List<String> variables = new ArrayList<>(List.of("\"%s\": %s".formatted(key, edge)));
        answers.forEach((name, value) -> {
            if (!name.equals(key)) {
                variables.add("\"%s\": {\"value\": %s}".formatted(name, json(value)));
            }
        });
        return "{\"variables\": {%s}}".formatted(String.join(", ", variables));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(String login, String task, String form, String body) {
        List<String> kept = kept(login);
        HttpResponse<String> answer = new Browser(port)
                .postJson("/engine-rest/task/" + task + "/submit-form", body, Browser.basic(login, login));
        try {
            assertThat(answer.statusCode()).as(REFUSED).isIn(400, 422);
            assertThat(answer.body()).contains("\"message\":\"").doesNotContain("Exception", "ENGINE-", "null");
            assertThat(kept(login)).as("acts and variables").isEqualTo(kept);
        } catch (AssertionError wrong) {
            String shown = form + " " + body.substring(0, Math.min(200, body.length()));
            broken.add(shown + ": " + answer.statusCode() + " " + answer.body() + " " + wrong.getMessage());
            assertThat(answer.statusCode()).as(shown).isNotEqualTo(204);
        }
    }

    /** What stands in the trail of whoever hands in, and in the engine. */
    private List<String> kept(String login) {
        return database.queryForList(
                """
                select what || reference from audit_entry where who = ?
                union all select name_ || text_ from act_ru_variable order by 1""",
                String.class,
                login);
    }
}
