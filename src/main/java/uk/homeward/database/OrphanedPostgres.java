package uk.homeward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL whose application was killed: it lives on and would keep the next start from its data. */
record OrphanedPostgres(ProcessHandle process, Path cluster) {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostgres.class);

    static Optional<OrphanedPostgres> find(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").trim();
        return pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(OrphanedPostgres::isPostgres)
                        .map(process -> new OrphanedPostgres(process, cluster))
                : Optional.empty();
    }

    /** After a restart of the machine the number in the file may belong to somebody else. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(path -> path.contains("postgres")).orElse(false);
    }

    void stop() {
        log.info("Stopping the PostgreSQL (process {}) that a killed Homeward left on {}", process.pid(), cluster);
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw stillThere();
        } catch (ExecutionException | TimeoutException cause) {
            throw stillThere();
        }
    }

    private DatabaseDidNotStart stillThere() {
        return new DatabaseDidNotStart(
                "A PostgreSQL that a killed Homeward left on " + cluster + " does not stop.",
                "End process " + process.pid() + " and start Homeward again.");
    }
}
