package uk.homeward.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import uk.homeward.dataimport.SentFile;

/** Plays lives as other systems and people would: through the API, and through the engine's REST as the right person. */
final class LivesOverHttp {

    private static final int PATIENCE = 50;

    private final PackagedApplication node;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final LocalDate today;

    /** @param today on which support starts */
    LivesOverHttp(PackagedApplication node, LocalDate today) {
        this.node = node;
        this.today = today;
    }

    /** From the hospital's referral until support has started today and the person knows what it will cost, and when. */
    String startSupport(int number) throws Exception {
        JsonNode referral = post(
                "access-team",
                "/api/referrals",
                Map.of(
                        "person",
                                Map.of(
                                        "givenName", "Ada",
                                        "familyName", "Example" + letters(number),
                                        "dateOfBirth", "1941-05-07"),
                        "source", "HOSPITAL_WARD",
                        "trigger", "POST_HOSPITAL",
                        "area", "Millbrook",
                        "expectedDischargeOn", today.toString(),
                        "situation", "Home after a fall."));
        String reference = referral.get("reference").asText();
        complete(
                "access-team",
                reference,
                "userTask_triageReferral",
                Map.of("destination", "STEP_DOWN", "service", "ENABLE", "purpose", "REABLEMENT"));
        complete(
                "access-team",
                reference,
                "userTask_confirmDischarge",
                Map.of("goingHome", "YES", "dischargeOn", today.toString(), "offer", "ACCEPTED"));
        String episode = episodeOf(reference);
        complete(
                "direct-care",
                episode,
                "userTask_confirmStart",
                Map.of("supportStarted", "YES", "startedOn", today.toString(), "hoursPerWeek", 10));
        post(
                "social-worker",
                "/api/episodes/" + episode + "/charge-notices",
                Map.of(
                        "toldOn", today.toString(),
                        "toldBy", "Sue Weston",
                        "toldFormat", "LETTER",
                        "financialAssessment", "UNDER_WAY"));
        return episode;
    }

    /** A stay of so many days in the second week of support, weeks after it was over; again where a timer was first. */
    void tellStay(String episode, int days) throws Exception {
        LocalDate admitted = today.plusDays(10);
        String stay = json.writeValueAsString(Map.of(
                "admittedOn", admitted.toString(),
                "returnedOn", admitted.plusDays(days).toString(),
                "lateReason", "The ward told nobody."));
        for (int tries = 1; ; tries++) {
            var answer = http.send(
                    posting("social-worker", "/api/episodes/" + episode + "/admissions", stay),
                    BodyHandlers.ofString());
            if (answer.statusCode() < 300) {
                return;
            }
            if (answer.statusCode() != 409 || tries == PATIENCE) {
                throw new AssertionError("Nobody could tell the stay: " + answer.body());
            }
            Thread.sleep(100);
        }
    }

    /** A manager looks at whatever was told late, so that its charge can begin. */
    void countersign() throws Exception {
        for (JsonNode asked : get("manager", "/api/approvals?size=200").get("items")) {
            post(
                    "manager",
                    "/api/approvals/" + asked.get("reference").asText() + "/decision",
                    Map.of("approved", true));
        }
    }

    /** What already runs elsewhere: looked through first, then whole. */
    void bringIn(SentFile file) throws Exception {
        JsonNode checked =
                send(request("administrator", "/api/imports?kind=%s&fileName=%s".formatted(file.kind(), file.name()))
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(file.content()))
                        .build());
        post("administrator", "/api/imports/" + checked.get("reference").asText() + "/confirmation", Map.of());
    }

    /** @return the reference of its failure, of which everybody that it serves has a life of their own */
    String fail(String provider) throws Exception {
        return post(
                        "broker",
                        "/api/provider-failures",
                        Map.of(
                                "provider",
                                provider,
                                "cause",
                                "BUSINESS_FAILURE",
                                "lastVisit",
                                today.atTime(23, 59).toString(),
                                "reason",
                                "An administrator was appointed."))
                .get("reference")
                .asText();
    }

    void cover(String failure, String carePackage, String provider) throws Exception {
        post(
                "direct-care",
                "/api/provider-failures/%s/people/%s/cover".formatted(failure, carePackage),
                Map.of(
                        "provider",
                        provider,
                        "firstVisit",
                        today.plusDays(1).atStartOfDay().toString()));
    }

    private String episodeOf(String referral) throws Exception {
        for (JsonNode episode : get("access-team", "/api/episodes?size=200").get("items")) {
            if (episode.get("referralReference").asText().equals(referral)) {
                return episode.get("reference").asText();
            }
        }
        throw new AssertionError("No episode came of " + referral);
    }

    private void complete(String login, String businessKey, String task, Map<String, Object> answers) throws Exception {
        String id = get(
                        login,
                        "/engine-rest/task?maxResults=1&processInstanceBusinessKey=" + businessKey
                                + "&taskDefinitionKey=" + task)
                .get(0)
                .get("id")
                .asText();
        ObjectNode variables = JsonNodeFactory.instance.objectNode();
        answers.forEach((key, value) -> variables.putObject(key).putPOJO("value", value));
        post(login, "/engine-rest/task/" + id + "/submit-form", Map.of("variables", variables));
    }

    private JsonNode get(String login, String path) throws Exception {
        return send(request(login, path).GET().build());
    }

    private JsonNode post(String login, String path, Map<String, ?> body) throws Exception {
        return send(posting(login, path, json.writeValueAsString(body)));
    }

    private HttpRequest posting(String login, String path, String body) {
        return request(login, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String login, String path) {
        String basic = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(node.address(path))).header("Authorization", "Basic " + basic);
    }

    private JsonNode send(HttpRequest request) throws Exception {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new AssertionError(request.method() + " " + request.uri().getPath() + " answered "
                    + response.statusCode() + ": " + response.body());
        }
        return response.body().isEmpty() ? json.nullNode() : json.readTree(response.body());
    }

    static String letters(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('a' + number % 26);
    }
}
