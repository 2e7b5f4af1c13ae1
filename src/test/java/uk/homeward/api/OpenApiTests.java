package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;

class OpenApiTests extends HomewardTest {

    @LocalServerPort
    private int port;

    private ApiCaller accessTeam = new ApiCaller(0, "");
    private JsonNode api = com.fasterxml.jackson.databind.node.NullNode.getInstance();

    @BeforeEach
    void read() {
        accessTeam = new ApiCaller(port, "access-team");
        api = accessTeam.get("/v3/api-docs").body();
    }

    @Test
    void onlyTheApiIsDescribed() {
        List<String> paths = new ArrayList<>();
        api.get("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .allMatch(path -> path.startsWith("/api/"))
                .contains(
                        "/api/referrals",
                        "/api/referrals/{reference}",
                        "/api/referrals/{reference}/withdrawal",
                        "/api/referrals/{reference}/discharge-cancellation",
                        "/api/referrals/{reference}/discharge-date",
                        "/api/referrals/{reference}/discharge-corrections",
                        "/api/people/{reference}",
                        "/api/people/{reference}/death",
                        "/api/people/{reference}/short-term-first",
                        "/api/people/{reference}/short-term-first/exemptions",
                        "/api/reports/long-term-starts",
                        "/api/episodes/{reference}/admissions",
                        "/api/episodes/{reference}/returns",
                        "/api/episodes/{reference}/early-end",
                        "/api/episodes/{reference}/purpose-changes",
                        "/api/episodes/{reference}/hours-changes",
                        "/api/reviews",
                        "/api/referrals/{reference}/bridging-care",
                        "/api/community/offers",
                        "/api/decisions",
                        "/api/decisions/{reference}",
                        "/api/decisions/{reference}/call-in",
                        "/api/decisions/{reference}/withdrawal",
                        "/api/decisions/{reference}/engagements",
                        "/api/community/connections",
                        "/api/reports/restarts",
                        "/api/reports/discharge-delays",
                        "/api/reports/recovery",
                        "/api/rehearsal/clock");
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItRefuses() {
        operations().forEach((name, operation) -> {
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("tags")).as(name).hasSize(1);
            for (String status : List.of("401", "403", "406", "500")) {
                assertThat(problem(operation, status)).as(name).endsWith("/Problem");
            }
        });
    }

    @Test
    void everyBodyCanBeRefused() {
        operations().forEach((name, operation) -> {
            if (operation.has("requestBody")) {
                for (String status : List.of("400", "413", "415", "422")) {
                    assertThat(problem(operation, status)).as(name).endsWith("/Problem");
                }
            }
        });
    }

    @Test
    void everyActTakesAKeyAndAnswersWhereItsResultIs() {
        operations().forEach((name, operation) -> {
            if (name.startsWith("post") && !name.endsWith("/search") && !name.contains("/rehearsal/")) {
                assertThat(operation.get("parameters").findValuesAsText("name"))
                        .as(name)
                        .contains("Idempotency-Key");
                assertThat(operation.at("/responses/201/headers/Location").isMissingNode())
                        .as(name)
                        .isFalse();
            }
        });
    }

    /** Whoever builds a client from the description sends no reference that is none. */
    @Test
    void aReferenceInAnAddressSaysWhatItLooksLike() {
        operations().forEach((name, operation) -> operation.path("parameters").forEach(parameter -> {
            if (parameter.path("name").asText().equals("reference") && !name.contains("/funding/")) {
                String pattern = parameter.at("/schema/pattern").asText();
                assertThat("REF-000123").as(name).matches(pattern);
                assertThat("REF-123").as(name).doesNotMatch(pattern);
            }
        }));
        assertThat(accessTeam.get("/api/referrals/REF-123").status()).isEqualTo(404);
    }

    @Test
    void theWayToSignInIsDescribed() {
        assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
        assertThat(api.at("/security/0").has("basic")).isTrue();
    }

    @Test
    void theExampleOfAReferralIsAccepted() {
        JsonNode example = api.at("/paths/~1api~1referrals/post/requestBody/content/application~1json/example");

        assertThat(example.isObject())
                .as(api.at("/paths/~1api~1referrals/post/requestBody").toString())
                .isTrue();
        assertThat(accessTeam.post("/api/referrals", example).status()).isEqualTo(201);
    }

    @Test
    void noNameOfOursIsInTheDescription() {
        assertThat(api.toString()).doesNotContain("uk.homeward", "Exception");
    }

    private static String problem(JsonNode operation, String status) {
        return operation
                .path("responses")
                .path(status)
                .at("/content/application~1problem+json/schema/$ref")
                .asText();
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new java.util.TreeMap<>();
        api.get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(
                        operation -> operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        assertThat(operations).hasSizeGreaterThan(15);
        return operations;
    }
}
