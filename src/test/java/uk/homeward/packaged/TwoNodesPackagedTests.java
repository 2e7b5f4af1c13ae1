package uk.homeward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Due six-week timers on two nodes over one PostgreSQL fire exactly once each, while one node is killed half way, and stays
 * in hospital are told weeks late that move a third of them.
 */
class TwoNodesPackagedTests extends NodesOverOneDatabase {

    private static final int SAMPLE = 12;
    private static final int FULL_SIZE = 200;
    private static final Duration LATER = Duration.ofDays(42).plusHours(12);
    private static final int DAYS_AWAY = 4;

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
        passAtRest(LATER);

        try (var survivor = node("survivor");
                var victim = node("victim")) {
            survivor.awaitReady();
            victim.awaitReady();
            var told = new LivesOverHttp(survivor, today);
            for (String episode : late.subList(0, late.size() / 2)) {
                told.tellStay(episode, DAYS_AWAY);
            }
            wakeUp();
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
}
