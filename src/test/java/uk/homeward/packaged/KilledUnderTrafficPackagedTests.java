package uk.homeward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.homeward.packaged.StubbornCaller.Acknowledged;

/** Twenty times in the middle of work the application or its PostgreSQL is killed: nothing that was acknowledged is lost. */
@Tag("soak")
class KilledUnderTrafficPackagedTests {

    private static final int ROUNDS = 20;
    private static final int EACH_APPLICATION = 3;
    private static final int CALLERS = 4;
    private static final long TRAFFIC_MILLIS = 6_000;

    @TempDir
    Path workingDirectory;

    private final int port = PackagedApplication.freePort();
    private final Acknowledged acknowledged = new Acknowledged();
    private @Nullable PackagedApplication node;

    @AfterEach
    void stop() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void nothingAcknowledgedIsLostOrDoneTwice() throws Exception {
        node = start(0);
        List<StubbornCaller> callers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        List<Future<?>> running = new ArrayList<>();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        for (int i = 0; i < CALLERS; i++) {
            callers.add(new StubbornCaller(node.address(""), today, acknowledged));
            running.add(threads.submit(callers.get(i)));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            Thread.sleep(TRAFFIC_MILLIS);
            long before = acknowledged.received.size();
            boolean application = round % EACH_APPLICATION == 0;
            if (application) {
                node.kill();
                node = start(round);
            } else {
                postgres().destroyForcibly();
            }
            long killed = System.nanoTime();
            while (acknowledged.received.size() < before + CALLERS) {
                assertThat(TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - killed))
                        .as("minutes without a referral in round " + round)
                        .isLessThan(6);
                Thread.sleep(50);
            }
            System.out.printf(
                    "Round %d: %s killed, %d referrals before, work went on %.1f s later%n",
                    round, application ? "application" : "PostgreSQL", before, (System.nanoTime() - killed) / 1e9);
        }
        callers.forEach(StubbornCaller::finish);
        for (Future<?> one : running) {
            one.get(3, TimeUnit.MINUTES);
        }
        threads.shutdown();
        report();
        invariantsHold();
    }

    private void report() {
        System.out.printf(
                "Acknowledged: %d received, %d triaged, %d confirmed; connections broken %d, refusals %s%n",
                acknowledged.received.size(),
                acknowledged.triaged.size(),
                acknowledged.confirmed.size(),
                acknowledged.askedAgain.get(),
                acknowledged.refusals);
    }

    private void invariantsHold() throws Exception {
        assertThat(references("select 'REF-' || lpad(id::text, 6, '0') from referral"))
                .as("each referral is there, once")
                .isEqualTo(new TreeSet<>(acknowledged.received));
        assertThat(references("select 'REF-' || lpad(id::text, 6, '0') from referral where status <> 'RECEIVED'"))
                .as("each triage is there")
                .containsAll(acknowledged.triaged);
        assertThat(references("select referral_reference from episode"))
                .as("each discharge is there")
                .containsAll(acknowledged.confirmed);
        none("two services of one referral", "episode group by referral_reference having count(*) > 1");
        none(
                "a referral told twice",
                "audit_entry where what = 'Referral received' group by reference having count(*) > 1");
        none(
                "a referral without its line in the trail",
                "referral where not exists (select from audit_entry where what = 'Referral received'"
                        + " and reference = 'REF-' || lpad(referral.id::text, 6, '0'))");
        none(
                "a referral without a life",
                "referral where not exists (select from act_hi_procinst where proc_def_key_ = 'referral'"
                        + " and business_key_ = 'REF-' || lpad(referral.id::text, 6, '0'))");
        none(
                "a service without a life",
                "episode where status <> 'ENDED' and not exists (select from act_ru_execution"
                        + " where business_key_ = 'EPI-' || lpad(episode.id::text, 6, '0'))");
        none(
                "a life that waits for nothing",
                "act_ru_execution e where e.is_active_ and e.act_id_ is not null"
                        + " and not exists (select from act_ru_execution c where c.parent_id_ = e.id_ or c.super_exec_ = e.id_)"
                        + " and not exists (select from act_ru_task t where t.execution_id_ = e.id_)"
                        + " and not exists (select from act_ru_job j where j.execution_id_ = e.id_)"
                        + " and not exists (select from act_ru_event_subscr s where s.execution_id_ = e.id_)");
        none("a job that has given up", "act_ru_job where retries_ = 0");
        none("an incident", "act_ru_incident");
        none("a place given twice", "capacity_place group by reference having count(*) > 1");
    }

    private void none(String what, String from) throws Exception {
        assertThat(query("select count(*) from (select 1 from " + from + ") found"))
                .as(what)
                .containsExactly("0");
    }

    private Set<String> references(String sql) throws Exception {
        return new TreeSet<>(query(sql));
    }

    private List<String> query(String sql) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + pidFile().get(3) + "/postgres", "postgres", password());
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private PackagedApplication start(int round) throws Exception {
        return PackagedApplication.start(
                        "killed-" + round,
                        workingDirectory,
                        List.of("-Xmx700m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        Map.of("SERVER_PORT", String.valueOf(port), "HOMEWARD_DEMO_PEOPLE", "false"))
                .awaitReady();
    }

    private ProcessHandle postgres() throws Exception {
        return ProcessHandle.of(Long.parseLong(pidFile().get(0))).orElseThrow();
    }

    private List<String> pidFile() throws Exception {
        return Files.readAllLines(workingDirectory.resolve("data/pg/postmaster.pid"));
    }

    private String password() throws Exception {
        return Files.readString(workingDirectory.resolve("data/pg-password")).strip();
    }
}
