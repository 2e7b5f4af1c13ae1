package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @LocalServerPort
    private int port;

    private DescribedApi api = new DescribedApi(NullNode.getInstance(), "", "");

    private record Call(String method, String path, String body) {}

    @BeforeEach
    void aReferralIsThere() {
        api = DescribedApi.withSomebodyReferred(caller("access-team"));
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

    private Answer sent(Call call) {
        return api.asWhoeverMay(
                this::caller,
                caller ->
                        call.method().equals("get") ? caller.get(call.path()) : caller.post(call.path(), call.body()));
    }

    private ApiCaller caller(String login) {
        return new ApiCaller(port, login);
    }

    private List<Call> calls() {
        List<Call> calls = api.operations().flatMap(this::of).collect(Collectors.toCollection(ArrayList::new));
        assertThat(calls).hasSizeGreaterThan(SAMPLE);
        return calls;
    }

    private Stream<Call> of(DescribedApi.Operation operation) {
        List<Call> calls = new ArrayList<>();
        String method = operation.method();
        ObjectNode example = api.example(operation);
        String body = example.toString();
        if (operation.path().contains("{")) {
            IN_ADDRESSES.forEach(edge -> calls.add(new Call(
                    method, operation.path().replaceFirst("\\{[^}]*}", edge).replaceAll("\\{[^}]*}", "1"), body)));
        }
        operation.said().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                IN_ADDRESSES.forEach(edge -> calls.add(new Call(
                        method,
                        api.filled(operation) + "?" + parameter.path("name").asText() + "=" + edge,
                        body)));
            }
        });
        example.fieldNames()
                .forEachRemaining(field -> VALUES.forEach(value ->
                        calls.add(new Call(method, api.filled(operation), DescribedApi.with(example, field, value)))));
        return calls.stream();
    }
}
