package uk.homeward.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller.Answer;

/**
 * Whatever is sent, no operation of the API breaks: each field of each body, each parameter and each part of a path gets what
 * programs send by mistake or on purpose. {@link ApiCaller} sees to it that every refusal is a problem detail in words.
 */
class EdgesOfInputTests extends HomewardTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int SAMPLE = 600;

    /** As they stand in JSON. */
    private static final List<String> VALUES = List.of(
            "\"Ott\\u0000ilie\"",
            "\"\\u001b[31m\"",
            "\"half \\ud83d\"",
            "\"\\u200b\"",
            "\"\"",
            "\" \"",
            "\"" + "x".repeat(4_001) + "\"",
            "\"1,5\"",
            "\"NOPE\"",
            "\"0026-03-27\"",
            "\"2026-02-30\"",
            "\"+99999-01-01\"",
            "1e400",
            "-1",
            "1.234567",
            "99999999999999999999",
            "true",
            "null",
            "[]",
            "[null]",
            "{}",
            "{\"a.b\": [[]]}");

    private static final List<String> IN_ADDRESSES = List.of(
            "%00",
            "%01",
            "%FF",
            "%ED%A0%BD",
            "%E2%80%8B",
            "x".repeat(3_000),
            "-1",
            "99999999999999999999",
            "1e400",
            "2026-02-30",
            "0026-01-01",
            "a.b",
            "%5B%5D",
            "%27%22%3C",
            "");

    private static final List<String> STAFF = List.of(
            "manager",
            "access-team",
            "social-worker",
            "finance",
            "broker",
            "administrator",
            "democratic-services",
            "executive-member",
            "commissioner",
            "compliance",
            "therapist",
            "direct-care",
            "provider-a");

    @LocalServerPort
    private int port;

    private final Map<String, String> known = new TreeMap<>();
    private JsonNode api = NullNode.getInstance();

    private record Call(String method, String path, String body) {}

    @BeforeEach
    void aReferralIsThere() {
        ApiCaller accessTeam = caller("access-team");
        api = accessTeam.get("/v3/api-docs").body();
        String referral =
                accessTeam.post("/api/referrals", ApiCaller.referral()).text("reference");
        known.put("/api/referrals/", referral);
        known.put("/api/people/", accessTeam.get("/api/referrals/" + referral).text("personReference"));
    }

    @Test
    void nothingThatIsSentBreaksAnything() {
        List<Call> calls = calls();
        Collections.shuffle(calls, new Random(7));

        broken(calls.subList(0, SAMPLE));
    }

    @Test
    @Tag("soak")
    void nothingAtAllThatIsSentBreaksAnything() {
        broken(calls());
    }

    private void broken(List<Call> calls) {
        List<String> broken = new ArrayList<>();
        for (Call call : calls) {
            try {
                Answer answer = sent(call);
                if (answer.status() >= 500) {
                    broken.add(answer.status() + " for " + shown(call));
                }
            } catch (AssertionError | RuntimeException wrong) {
                broken.add(shown(call) + ": "
                        + String.valueOf(wrong.getMessage())
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse(""));
            }
        }
        assertThat(broken).isEmpty();
    }

    private static String shown(Call call) {
        String all = call.method() + " " + call.path() + " " + call.body();
        return all.length() > 300 ? all.substring(0, 300) + " …" : all;
    }

    /** As whoever may do it. */
    private Answer sent(Call call) {
        Answer answer = null;
        for (String login : STAFF) {
            ApiCaller caller = caller(login);
            answer = call.method().equals("get") ? caller.get(call.path()) : caller.post(call.path(), call.body());
            if (answer.status() != 403) {
                break;
            }
        }
        return requireNonNull(answer);
    }

    private ApiCaller caller(String login) {
        return new ApiCaller(port, login);
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        api.get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(
                        operation -> calls.addAll(of(operation.getKey(), path.getKey(), operation.getValue()))));
        assertThat(calls).hasSizeGreaterThan(SAMPLE);
        return calls;
    }

    private List<Call> of(String method, String path, JsonNode operation) {
        List<Call> calls = new ArrayList<>();
        ObjectNode example = example(operation);
        String usual = filled(path);
        if (path.contains("{")) {
            IN_ADDRESSES.forEach(edge -> calls.add(new Call(
                    method, path.replaceFirst("\\{[^}]*}", edge).replaceAll("\\{[^}]*}", "1"), example.toString())));
        }
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                IN_ADDRESSES.forEach(edge -> calls.add(new Call(
                        method, usual + "?" + parameter.path("name").asText() + "=" + edge, example.toString())));
            }
        });
        example.fieldNames()
                .forEachRemaining(field ->
                        VALUES.forEach(value -> calls.add(new Call(method, usual, with(example, field, value)))));
        return calls;
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> one : known.entrySet()) {
            if (path.startsWith(one.getKey())) {
                filled = filled.replaceFirst("\\{[^}]*}", one.getValue());
            }
        }
        return filled.replaceAll("\\{[^}]*}", "1");
    }

    /** Put in as text: no tree can hold some of these values. */
    private static String with(ObjectNode example, String field, String value) {
        return example.deepCopy()
                .put(field, "@")
                .toString()
                .replace("\"" + field + "\":\"@\"", "\"" + field + "\":" + value);
    }

    private ObjectNode example(JsonNode operation) {
        return object(resolved(operation.at("/requestBody/content/application~1json/schema")));
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode body = JSON.objectNode();
        schema.path("properties")
                .fields()
                .forEachRemaining(one -> body.set(one.getKey(), value(resolved(one.getValue()))));
        return body;
    }

    private JsonNode value(JsonNode property) {
        if (property.has("example")) {
            return property.get("example");
        }
        if (property.has("enum")) {
            return property.get("enum").get(0);
        }
        return switch (property.path("type").asText()) {
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" -> JSON.numberNode(1);
            case "array" -> JSON.arrayNode();
            case "object" -> object(property);
            default -> JSON.textNode(property.path("format").asText().equals("date") ? "2026-12-24" : "As agreed.");
        };
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }
}
