package uk.homeward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Due six-week timers on two nodes over one PostgreSQL fire exactly once each, while one node is killed half way, and stays
 * in hospital are told weeks late that move a third of them.
 */
class TwoNodesPackagedTests {

    private static final int SAMPLE = 12;
    private static final int FULL_SIZE = 200;
    private static final Duration LATER = Duration.ofDays(42).plusHours(12);
    private static final int DAYS_AWAY = 4;

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

    @Test
    void fireEachOnceOnASample() throws Exception {
        killOneOfTwoNodesHalfWay(SAMPLE);
    }

    @Test
    @Tag("soak")
    void fireEachOnceAtFullSize() throws Exception {
        killOneOfTwoNodesHalfWay(FULL_SIZE);
    }

    private void killOneOfTwoNodesHalfWay(int lives) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        List<String> late = new ArrayList<>();
        try (var node = node("alone").awaitReady()) {
            var people = new LivesOverHttp(node, today);
            for (int i = 0; i < lives; i++) {
                String episode = people.startSupport(i);
                if (i % 3 == 0) {
                    late.add(episode);
                }
            }
            await("what is due today to have been done", () -> due(Duration.ZERO) == 0);
        }
        assertThat(count("select count(*) from episode where status = 'ACTIVE'"))
                .isEqualTo(lives);

        // Six weeks pass while no node runs; nothing may fire before both are up.
        execute("insert into rehearsal_clock (id, ahead_millis, moves) values (1, " + LATER.toMillis() + ", 2)");
        execute("update act_ru_job set suspension_state_ = 2");

        try (var survivor = node("survivor");
                var victim = node("victim")) {
            survivor.awaitReady();
            victim.awaitReady();
            var told = new LivesOverHttp(survivor, today);
            for (String episode : late.subList(0, late.size() / 2)) {
                told.tellStay(episode, DAYS_AWAY);
            }
            execute("update act_ru_job set suspension_state_ = 1");
            await("half of the charges to start", () -> fired("Charge started") >= lives / 2);
            for (String episode : late.subList(late.size() / 2, late.size())) {
                told.tellStay(episode, DAYS_AWAY);
                if (episode.equals(late.get(late.size() - 2))) {
                    victim.kill();
                }
            }
            await("nothing due to be left", () -> due(LATER) == 0);
            assertThat(charged(42)).isEqualTo(lives - late.size());
            assertThat(count("select count(*) from episode where charged_since is null"))
                    .as("free days were paused")
                    .isEqualTo(late.size());

            told.countersign();
            execute("update rehearsal_clock set moves = 4, ahead_millis = "
                    + LATER.plusDays(DAYS_AWAY).toMillis());
            await("every charge to start", () -> fired("Charge started") >= lives && charged(46) == late.size());
            await("nothing due to be left", () -> due(LATER.plusDays(DAYS_AWAY)) == 0);

            assertThat(distinct("Charge started")).isEqualTo(lives);
            assertThat(count("select count(*) from review where status = 'OPEN'"))
                    .as("every review came up")
                    .isEqualTo(lives);
            assertThat(distinct("Review came up")).isEqualTo(fired("Review came up"));
            assertThat(count("select count(*) from act_ru_incident")).isZero();
            assertThat(
                            count(
                                    "select count(*) from (select 1 from act_ru_job group by process_instance_id_, handler_cfg_ having count(*) > 1) twice"))
                    .as("timers doubled")
                    .isZero();
        }
    }

    private long charged(int days) throws Exception {
        return count("select count(*) from episode where charged_since = started_on + " + days);
    }

    private PackagedApplication node(String name) {
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

    private long due(Duration ahead) throws Exception {
        return count("select count(*) from act_ru_job where duedate_ < now() at time zone 'UTC' + interval '%d seconds'"
                .formatted(ahead.toSeconds()));
    }

    private long fired(String what) throws Exception {
        return count("select count(*) from audit_entry where what = '" + what + "'");
    }

    private long distinct(String what) throws Exception {
        return count("select count(distinct reference) from audit_entry where what = '" + what + "'");
    }

    private long count(String query) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String update) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(update);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(String what, Condition condition) throws Exception {
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Waited in vain for " + what + ".");
            }
            Thread.sleep(20);
        }
    }
}
