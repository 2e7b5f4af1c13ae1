package uk.homeward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DataDirectoryTests {

    private final Path home;

    DataDirectoryTests(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void whatIsWrittenSurvivesARestartAndIsOnDisk() throws IOException {
        try (EmbeddedPostgres first = start()) {
            JdbcTemplate database = database(first);
            assertThat(database.queryForObject("show fsync", String.class)).isEqualTo("on");
            assertThat(database.queryForObject("show synchronous_commit", String.class))
                    .isEqualTo("on");
            assertThat(database.queryForObject("show listen_addresses", String.class))
                    .isEqualTo("127.0.0.1");
            database.execute("create table kept (what text)");
            database.update("insert into kept values ('a review')");
        }

        try (EmbeddedPostgres second = start()) {
            assertThat(database(second).queryForList("select what from kept", String.class))
                    .containsExactly("a review");
        }
    }

    @Test
    void aDatabaseThatAKilledHomewardLeftIsStoppedAndUsedAgain() throws Exception {
        try (LeftBehind leftBehind = LeftBehind.on(home)) {
            assertThat(leftBehind.postgres().isAlive()).isTrue();

            try (EmbeddedPostgres next = start()) {
                assertThat(leftBehind.postgres().isAlive()).isFalse();
                assertThat(database(next).queryForList("select what from kept", String.class))
                        .containsExactly("written before the kill");
            }
        }
    }

    @Test
    void aSecondHomewardOnTheSameDataIsToldSo() throws IOException {
        try (EmbeddedPostgres first = start()) {
            assertThat(first.getPort()).isPositive();

            assertThatThrownBy(this::start).isInstanceOfSatisfying(DatabaseDidNotStart.class, refused -> {
                assertThat(refused).hasMessage("Another Homeward is running on the data in " + home + ".");
                assertThat(refused.remedy()).contains("homeward.data-dir", "spring.datasource.url");
            });
        }
    }

    @Test
    void aDatabaseThatWasNeverFinishedIsKeptAsideAndMadeAnew() throws IOException {
        Files.createDirectories(home.resolve("pg/base"));
        Files.writeString(home.resolve("pg/postgresql.conf"), "half");

        try (EmbeddedPostgres made = start();
                Stream<Path> there = Files.list(home)) {
            assertThat(database(made).queryForObject("select 1", Integer.class)).isEqualTo(1);
            assertThat(there).anyMatch(path -> path.getFileName().toString().startsWith("pg-unfinished-"));
        }
    }

    @Test
    void itAsksForThePasswordThatOnlyItsOwnerMayRead() throws IOException {
        try (EmbeddedPostgres made = start()) {
            assertThatThrownBy(() -> database(made.getPort(), "").execute("select 1"))
                    .hasStackTraceContaining("password");
            assertThatThrownBy(() -> database(made.getPort(), "postgres").execute("select 1"))
                    .hasStackTraceContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("pg-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDatabaseThatDiesIsStartedAgainAtItsAddress() throws Exception {
        DataDirectory directory = DataDirectory.of(home.toString());
        try (EmbeddedServer server = new EmbeddedServer(port -> PostgresServer.keeping(directory, port), 0)) {
            server.startAgainShouldItDie();
            JdbcTemplate database =
                    database(server.port(), DatabasePassword.of(directory).read());
            database.execute("create table kept as select 'before it died' as what");

            OrphanedPostgres.find(directory.cluster()).orElseThrow().process().destroyForcibly();

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> database.queryForList(
                            "select what from kept", String.class)
                    .equals(List.of("before it died")));
        }
    }

    @Test
    void aThrowAwayDatabaseLeavesNothing() throws IOException {
        Path place;
        try (EmbeddedPostgres postgres = PostgresServer.throwAway(0)) {
            place = Path.of(Objects.requireNonNull(
                    database(postgres.getPort(), "").queryForObject("show data_directory", String.class)));
            assertThat(place).exists();
        }
        assertThat(place).doesNotExist();
    }

    private EmbeddedPostgres start() {
        return PostgresServer.keeping(DataDirectory.of(home.toString()), 0);
    }

    private JdbcTemplate database(EmbeddedPostgres postgres) {
        return database(
                postgres.getPort(),
                DatabasePassword.of(DataDirectory.of(home.toString())).read());
    }

    private static JdbcTemplate database(int port, String password) {
        EmbeddedAddress address = new EmbeddedAddress(port, password);
        return new JdbcTemplate(
                new DriverManagerDataSource(address.getJdbcUrl(), address.getUsername(), address.getPassword()));
    }
}
