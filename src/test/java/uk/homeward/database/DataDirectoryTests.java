package uk.homeward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aThrowAwayDatabaseLeavesNothing() throws IOException {
        Path place;
        try (EmbeddedPostgres postgres = PostgresServer.throwAway(0)) {
            place = Path.of(
                    Objects.requireNonNull(database(postgres).queryForObject("show data_directory", String.class)));
            assertThat(place).exists();
        }
        assertThat(place).doesNotExist();
    }

    private EmbeddedPostgres start() {
        return PostgresServer.keeping(DataDirectory.of(home.toString()), 0);
    }

    private static JdbcTemplate database(EmbeddedPostgres postgres) {
        return new JdbcTemplate(
                new DriverManagerDataSource(new EmbeddedAddress(postgres.getPort()).getJdbcUrl(), "postgres", ""));
    }
}
