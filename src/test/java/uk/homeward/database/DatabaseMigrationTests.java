package uk.homeward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts on a database whose tables were made by other migrations than ours. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseMigrationTests {

    private final Path home;

    DatabaseMigrationTests(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void aFolderOfBeforeIsToldWithItsRemedyAndWithoutAStackTrace(CapturedOutput output) throws IOException {
        try (EmbeddedPostgres before = PostgresServer.keeping(DataDirectory.of(home.toString()), 0)) {
            keepTablesOfBefore(new EmbeddedAddress(
                    before.getPort(),
                    DatabasePassword.of(DataDirectory.of(home.toString())).read()));
        }

        assertThatThrownBy(() -> start("--homeward.data-dir=" + home));

        assertThat(output)
                .contains("The records in " + home + " are those of another Homeward")
                .contains("Keep a copy of the folder", "set homeward.data-dir to another folder, or delete this one")
                .doesNotContain("\tat ", "Migration");
    }

    @Test
    void aDatabaseOfTheCouncilsOfBeforeIsToldSoToo(CapturedOutput output) throws IOException {
        try (EmbeddedPostgres council = PostgresServer.throwAway(0)) {
            EmbeddedAddress address = new EmbeddedAddress(council.getPort(), "");
            keepTablesOfBefore(address);

            assertThatThrownBy(() ->
                    start("--spring.datasource.url=" + address.getJdbcUrl(), "--spring.datasource.username=postgres"));

            assertThat(output)
                    .contains("The records in the database that spring.datasource.url names are those of another")
                    .contains("Keep a copy of the database", "name an empty one")
                    .doesNotContain("\tat ", "Migration");
        }
    }

    private void keepTablesOfBefore(EmbeddedAddress address) throws IOException {
        Path migrations = Files.createDirectory(home.resolve("migrations"));
        Files.writeString(migrations.resolve("V202611221020__create_episode.sql"), "create table episode (id bigint);");
        Flyway.configure()
                .dataSource(address.getJdbcUrl(), address.getUsername(), address.getPassword())
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
    }

    /** No more of Homeward than it takes to come to its tables. */
    private static void start(String... arguments) {
        new SpringApplicationBuilder(
                        EmbeddedDatabase.class,
                        DatabaseMigration.class,
                        DataSourceAutoConfiguration.class,
                        FlywayAutoConfiguration.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(arguments)
                .close();
    }
}
