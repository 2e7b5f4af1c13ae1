package uk.homeward.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts Homeward as a council would, on a database of the council's. */
class StartChecksTests {

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres council;

    private final Path folder;

    StartChecksTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void aDatabaseOfTheCouncils() throws IOException {
        council = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    }

    @AfterAll
    static void goesAway() throws IOException {
        council.close();
    }

    @Test
    void startsWhereEverythingIsSafeAndOpensNothingToStrangers() throws Exception {
        int port = freePort();
        try (OtherHomeward homeward = OtherHomeward.start(folder, production("--server.port=" + port))) {
            HttpClient client = HttpClient.newHttpClient();
            long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (homeward.process().isAlive() && status(client, port, "/actuator/health/readiness") != 200) {
                assertThat(System.nanoTime()).as(homeward::written).isLessThan(patience);
                Thread.sleep(500);
            }

            assertThat(homeward.process().isAlive()).as(homeward::written).isTrue();
            assertThat(status(client, port, "/engine-rest/task")).isEqualTo(401);
            assertThat(status(client, port, "/api/people")).isEqualTo(401);
            assertThat(status(client, port, "/actuator/prometheus")).isEqualTo(401);
            assertThat(homeward.written()).doesNotContain("Homeward is ready");
        }
    }

    @Test
    void saysEverythingThatIsUnsafeAtOnceAndDoesNotStart() throws Exception {
        try (OtherHomeward homeward = OtherHomeward.start(
                folder,
                production(
                        "--server.port=0",
                        "--camunda.bpm.authorization.enabled=false",
                        "--camunda.bpm.generic-properties.properties.enableExpressionsInStoredQueries=true"))) {

            assertThat(homeward.ended()).as(homeward::written).isTrue();
            assertThat(homeward.process().exitValue()).isNotZero();
            assertThat(homeward.written())
                    .contains("Homeward does not start, because this would not be safe:")
                    .contains("- The engine checks nobody's rights")
                    .contains("- Whoever may store a filter in Tasklist could run code")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void refusesSettingsBeforeAnythingHasStarted() throws Exception {
        try (OtherHomeward homeward = OtherHomeward.start(folder, "--spring.profiles.active=demo,production")) {

            assertThat(homeward.ended()).as(homeward::written).isTrue();
            assertThat(homeward.written())
                    .contains("The demo, whose passwords everybody knows, is on together with production")
                    .doesNotContain("\tat ");
        }
    }

    private static String[] production(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=production",
                "--homeward.council=kent",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + council.getPort() + "/postgres",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=of its own",
                "--spring.security.oauth2.client.provider.council.issuer-uri=https://sign-in.invalid",
                "--spring.security.oauth2.client.registration.council.client-id=homeward",
                "--spring.security.oauth2.client.registration.council.client-secret=secret",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://sign-in.invalid"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static int status(HttpClient client, int port, String path) throws InterruptedException {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
