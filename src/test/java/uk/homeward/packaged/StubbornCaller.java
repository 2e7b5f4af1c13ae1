package uk.homeward.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Refers, triages and confirms discharges, and asks again after each kill until it is told that it is done. */
final class StubbornCaller implements Runnable {

    /** Each is somebody else. */
    private static final AtomicInteger REFERRED = new AtomicInteger();

    private static final Set<Integer> ASK_AGAIN = Set.of(409, 500, 503);

    /** By reference, what was acknowledged. */
    static final class Acknowledged {
        final Set<String> received = ConcurrentHashMap.newKeySet();
        final Set<String> triaged = ConcurrentHashMap.newKeySet();
        final Set<String> confirmed = ConcurrentHashMap.newKeySet();
        final AtomicInteger askedAgain = new AtomicInteger();
        final ConcurrentMap<Integer, AtomicInteger> refusals = new ConcurrentHashMap<>();
    }

    private final String address;
    private final LocalDate today;
    private final Acknowledged acknowledged;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private volatile boolean goesOn = true;

    StubbornCaller(String address, LocalDate today, Acknowledged acknowledged) {
        this.address = address;
        this.today = today;
        this.acknowledged = acknowledged;
    }

    void finish() {
        goesOn = false;
    }

    @Override
    public void run() {
        try {
            for (int number = 0; goesOn; number++) {
                String reference = refer(number);
                acknowledged.received.add(reference);
                complete(
                        reference,
                        "userTask_triageReferral",
                        Map.of("destination", "STEP_DOWN", "service", "ENABLE", "purpose", "REABLEMENT"));
                acknowledged.triaged.add(reference);
                complete(
                        reference,
                        "userTask_confirmDischarge",
                        Map.of("goingHome", "YES", "dischargeOn", today.toString(), "offer", "ACCEPTED"));
                acknowledged.confirmed.add(reference);
            }
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** The same key each time: a referral whose acknowledgement was lost is not received twice. */
    private String refer(int number) throws Exception {
        String key = UUID.randomUUID().toString();
        String body = json.writeValueAsString(Map.of(
                "person",
                Map.of(
                        "givenName",
                        "Ada",
                        "familyName",
                        "Example" + LivesOverHttp.letters(REFERRED.incrementAndGet()),
                        "dateOfBirth",
                        "1941-05-07"),
                "source",
                "HOSPITAL_WARD",
                "trigger",
                "POST_HOSPITAL",
                "area",
                "Millbrook",
                "expectedDischargeOn",
                today.toString(),
                "situation",
                "Home after fall number " + number + "."));
        return json.readTree(untilAnswered(() -> request("/api/referrals")
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", key)
                                .POST(BodyPublishers.ofString(body))
                                .build())
                        .body())
                .get("reference")
                .asText();
    }

    /** A task that is no longer there was completed by the attempt whose acknowledgement was lost. */
    private void complete(String reference, String task, Map<String, Object> answers) throws Exception {
        String body = json.writeValueAsString(Map.of(
                "variables",
                answers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())))));
        String id = openTask(reference, task);
        while (id != null) {
            String handedIn = id;
            HttpResponse<String> answer = send(request("/engine-rest/task/" + handedIn + "/submit-form")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build());
            if (answer != null && answer.statusCode() == 204) {
                return;
            }
            id = openTask(reference, task);
        }
    }

    private String openTask(String reference, String task) throws Exception {
        JsonNode found =
                json.readTree(untilAnswered(() -> request("/engine-rest/task?maxResults=1&processInstanceBusinessKey="
                                        + reference + "&taskDefinitionKey=" + task)
                                .build())
                        .body());
        return found.isEmpty() ? null : found.get(0).get("id").asText();
    }

    private interface Asking {
        HttpRequest request();
    }

    private HttpResponse<String> untilAnswered(Asking asking) throws Exception {
        while (true) {
            HttpResponse<String> answer = send(asking.request());
            if (answer != null && answer.statusCode() < 300) {
                return answer;
            }
            if (answer != null && !ASK_AGAIN.contains(answer.statusCode())) {
                throw new AssertionError("Answered " + answer.statusCode() + ": " + answer.body());
            }
        }
    }

    /** Nothing where the connection broke; then some time has passed. */
    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                acknowledged
                        .refusals
                        .computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                        .incrementAndGet();
                Thread.sleep(200);
            }
            return answer;
        } catch (IOException broken) {
            acknowledged.askedAgain.incrementAndGet();
            Thread.sleep(200);
            return null;
        }
    }

    private HttpRequest.Builder request(String path) {
        String basic = Base64.getEncoder().encodeToString("access-team:access-team".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + basic);
    }
}
