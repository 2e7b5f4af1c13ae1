package uk.homeward.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Nodes of one council, each a JVM of its own, over one PostgreSQL. */
abstract class NodesOverOneDatabase {

    @TempDir
    Path workingDirectory;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void startDatabase() throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .start();
    }

    @AfterEach
    void stopDatabase() throws Exception {
        postgres.close();
    }

    final PackagedApplication node(String name) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        settings.put("SERVER_PORT", String.valueOf(PackagedApplication.freePort()));
        settings.put("HOMEWARD_DEMO_PEOPLE", "false");
        // A killed node's jobs are taken up when its lock runs out; five minutes is too long to watch.
        settings.put("CAMUNDA_BPM_JOB_EXECUTION_LOCK_TIME_IN_MILLIS", "20000");
        return PackagedApplication.start(name, workingDirectory, List.of("-Xmx700m"), settings);
    }

    /** Nothing fires before {@link #wakeUp()}. */
    final void passAtRest(Duration time) throws Exception {
        execute("insert into rehearsal_clock (id, ahead_millis, moves) values (1, " + time.toMillis() + ", 2)");
        execute("update act_ru_job set suspension_state_ = 2");
    }

    final void wakeUp() throws Exception {
        execute("update act_ru_job set suspension_state_ = 1");
    }

    final long due(Duration ahead) throws Exception {
        return count("select count(*) from act_ru_job where duedate_ < now() at time zone 'UTC' + interval '%d seconds'"
                .formatted(ahead.toSeconds()));
    }

    final long fired(String what) throws Exception {
        return count("select count(*) from audit_entry where what = '" + what + "'");
    }

    final long distinct(String what) throws Exception {
        return count("select count(distinct reference) from audit_entry where what = '" + what + "'");
    }

    final long count(String query) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    final List<Long> numbers(String query) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            List<Long> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    final void execute(String update) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(update);
        }
    }

    interface Condition {
        boolean holds() throws Exception;
    }

    static void await(String what, Condition condition) throws Exception {
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Waited in vain for " + what + ".");
            }
            Thread.sleep(20);
        }
    }
}
