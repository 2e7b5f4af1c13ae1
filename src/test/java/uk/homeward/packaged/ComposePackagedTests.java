package uk.homeward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.homeward.access.FakeIssuer;

/** The jar starts with exactly the settings that docker/compose.yaml gives it; where the two drift apart this fails. */
@Tag("soak")
class ComposePackagedTests {

    private static final String PASSWORD = "from-a-secret-file";

    @TempDir
    static Path secrets;

    @TempDir
    static Path root;

    private static EmbeddedPostgres postgres;
    private static FakeIssuer identityProvider;
    private static Compose compose;
    private static final int issuerPort = PackagedApplication.freePort();

    @BeforeAll
    static void prepare() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create role homeward login password '" + PASSWORD + "'");
            sql.execute("create database homeward owner homeward");
        }
        identityProvider = FakeIssuer.on(issuerPort);
        compose = Compose.read().with("OIDC_ISSUER", FakeIssuer.address(issuerPort));
        for (String target : compose.secretTargets("homeward-1")) {
            Files.writeString(secrets.resolve(target), PASSWORD);
        }
    }

    @AfterAll
    static void tidyUp() throws Exception {
        identityProvider.close();
        postgres.close();
    }

    @Test
    void nodesStartAsTheCouncilStartsThem() throws Exception {
        assertThat(compose.environment("homeward-2")).isEqualTo(compose.environment("homeward-1"));

        try (var first = node("homeward-1").awaitReady();
                var second = node("homeward-2").awaitReady()) {

            for (var node : new PackagedApplication[] {first, second}) {
                assertThat(get(node, "/actuator/health/liveness").statusCode()).isEqualTo(200);
                assertThat(get(node, "/engine-rest/task").statusCode()).isEqualTo(401);
                assertThat(get(node, "/api/referrals").statusCode()).isEqualTo(401);
                assertThat(get(node, "/camunda/app/tasklist/default/").statusCode())
                        .isEqualTo(302);
                assertThat(get(node, "/oauth2/authorization/council").headers().firstValue("Location"))
                        .hasValueSatisfying(address -> assertThat(address).startsWith(FakeIssuer.address(issuerPort)));
            }
            assertThat(count("select count(*) from act_id_user where pwd_ is not null"))
                    .as("no demo logins")
                    .isZero();
            assertThat(count("select count(*) from person"))
                    .as("no demo people")
                    .isZero();
            assertThat(count("select count(*) from act_re_deployment"))
                    .as("two nodes, one deployment")
                    .isEqualTo(1);
            assertThat(root).as("a read-only root is enough").isEmptyDirectory();
        }
    }

    @Test
    void refusesToStartWithDemoAndProductionTogether() throws Exception {
        var settings = settings("homeward-1");
        settings.put("SPRING_PROFILES_ACTIVE", "production,demo");

        try (var node = PackagedApplication.start("unsafe", root, Compose.jvmArguments(), settings)) {
            assertThat(node.awaitExit()).isNotZero();
            assertThat(node.log()).contains("demo").doesNotContain("\tat ");
        }
    }

    @Test
    void theDatabaseAndTheProxyAreThoseThatWereTested() throws Exception {
        String tested;
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            tested = String.valueOf(connection.getMetaData().getDatabaseMajorVersion());
        }
        String proxy = Files.readString(Path.of("docker", "haproxy.cfg"));

        assertThat(compose.service("postgres").get("image")).isEqualTo("postgres:" + tested);
        for (String node : new String[] {"homeward-1", "homeward-2"}) {
            assertThat(proxy)
                    .contains("server " + node + " " + node + ":"
                            + compose.environment(node).get("SERVER_PORT"));
            assertThat(compose.service(node)).containsEntry("read_only", true);
        }
        assertThat(proxy).contains("GET /actuator/health/readiness").contains("ssl crt");
    }

    private static PackagedApplication node(String service) throws Exception {
        return PackagedApplication.start(service, root, Compose.jvmArguments(), settings(service));
    }

    /** Only what has another place on this machine than inside the containers is replaced, and it must be there to replace. */
    private static Map<String, String> settings(String service) {
        var settings = new LinkedHashMap<>(compose.environment(service));
        replace(settings, "SPRING_DATASOURCE_URL", "postgres:5432", "127.0.0.1:" + postgres.getPort());
        replace(settings, "SPRING_CONFIG_IMPORT", "/run/secrets/", secrets + "/");
        replace(settings, "SERVER_PORT", "8080", String.valueOf(PackagedApplication.freePort()));
        return settings;
    }

    private static void replace(Map<String, String> settings, String key, String there, String here) {
        assertThat(settings.get(key)).contains(there);
        settings.put(key, settings.get(key).replace(there, here));
    }

    private static HttpResponse<String> get(PackagedApplication node, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(node.address(path))).build(), BodyHandlers.ofString());
    }

    private static long count(String query) throws Exception {
        try (var connection = postgres.getDatabase("postgres", "homeward").getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
