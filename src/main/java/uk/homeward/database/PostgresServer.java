package uk.homeward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two ways to start the embedded PostgreSQL: one that keeps what is written, come what may, and one for a test run. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /** Long enough for a recovery after a power cut. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private PostgresServer() {}

    /**
     * The library starts PostgreSQL with fsync off, and makes a database that trusts everybody on the machine; a later
     * setting of the same name wins.
     */
    static EmbeddedPostgres keeping(DataDirectory directory, int port) {
        directory.prepare();
        DatabasePassword password = DatabasePassword.of(directory);
        EmbeddedPostgres postgres = start(
                builder(port)
                        .setConnectConfig("password", password.read())
                        .setLocaleConfig("pwfile", password.file().toString())
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setDataDirectory(directory.cluster())
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on"),
                directory.cluster());
        directory.complete();
        return postgres;
    }

    /** Lies where the library looks for what a killed test run left behind, and stops and removes it. */
    static EmbeddedPostgres throwAway(int port) {
        Path directory = Path.of(
                System.getProperty("java.io.tmpdir"),
                "embedded-pg",
                UUID.randomUUID().toString());
        return start(builder(port).setDataDirectory(directory), directory);
    }

    /**
     * Without the library's own shutdown hook: it would stop the database while the engine still writes. Loopback only,
     * and no socket file.
     */
    private static EmbeddedPostgres.Builder builder(int port) {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(PATIENCE)
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setPort(port);
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder, Path directory) {
        try {
            EmbeddedPostgres postgres = builder.start();
            log.debug("Embedded PostgreSQL runs on port {}, its data lies in {}", postgres.getPort(), directory);
            return postgres;
        } catch (IOException | IllegalStateException cause) {
            throw new DatabaseDidNotStart(directory, cause);
        }
    }
}
