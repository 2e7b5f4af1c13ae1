package uk.homeward.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.dataimport.ImportFiles;

/**
 * People with long-term packages on two nodes over one PostgreSQL: their reviews come up once each while one node is killed,
 * and after that their provider fails, and everybody is asked about once.
 */
@Tag("promise-1")
@Tag("promise-2")
class TwoNodesPackagesPackagedTests extends NodesOverOneDatabase {

    private static final int LIVES = 200;
    private static final Duration LATER = Duration.ofDays(60).plusHours(12);

    @Test
    @Tag("soak")
    void everyReviewComesUpOnceAndEverybodyIsCovered() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        try (var node = node("packages-alone").awaitReady()) {
            var people = new LivesOverHttp(node, today);
            people.bringIn(ImportFiles.people(0, LIVES));
            people.bringIn(ImportFiles.file("packages", ImportFiles.PACKAGES, packages(today)));
            await(
                    "everybody to live here",
                    () -> count("select count(*) from review") == LIVES && due(Duration.ZERO) == 0);
        }

        // Weeks pass while no node runs; nothing may fire before both are up.
        passAtRest(LATER);

        try (var survivor = node("packages-survivor");
                var victim = node("packages-victim")) {
            survivor.awaitReady();
            victim.awaitReady();
            wakeUp();
            await("half of the reviews to come up", () -> fired("Review came up") >= LIVES / 2);
            victim.kill();
            await("nothing due to be left", () -> due(LATER) == 0);

            assertThat(count("select count(*) from review where status = 'OPEN'"))
                    .as("every review came up")
                    .isEqualTo(LIVES);
            assertThat(fired("Review came up")).isEqualTo(LIVES);
            assertThat(distinct("Review came up")).isEqualTo(LIVES);
            expectNothingTwice();

            await("the check of the day", () -> count(CHECKED.formatted(today.plusDays(LATER.toDays()))) == 1);
            assertThat(count("select count(*) from delivery_check where packages > 0"))
                    .isZero();

            var told = new LivesOverHttp(survivor, today.plusDays(LATER.toDays()));
            String failure = told.fail("homeward-bound");
            await(
                    "everybody to be asked about",
                    () -> count(COVERS) == LIVES
                            && due(LATER) == 0
                            && count("select count(*) from act_ru_job where duedate_ is null") == 0);
            expectNothingTwice();
            for (long number : numbers("select package_id from provider_failure_person order by 1")) {
                told.cover(failure, "PKG-%06d".formatted(number), "harbour-live-in");
            }
            assertThat(count(COVERS)).isZero();
            assertThat(count("select count(*) from delivery_breach where mended_at is null"))
                    .isZero();
        }
    }

    private static final String CHECKED =
            "select count(*) from delivery_check where checked_at is not null and day >= '%s'";

    private static final String COVERS =
            "select count(*) from act_ru_task where task_def_key_ = 'userTask_confirmCrisisCover'";

    /** A third is new, and has its first review; the others have their yearly one. */
    private static List<String> packages(LocalDate today) {
        return IntStream.rangeClosed(1, LIVES)
                .mapToObj(number -> number % 3 == 0
                        ? ImportFiles.homeCare(number, today.minusDays(5), "")
                        : ImportFiles.homeCare(
                                number,
                                today.minusYears(2),
                                today.minusMonths(11).plusDays(number % 20).toString()))
                .toList();
    }

    private void expectNothingTwice() throws Exception {
        assertThat(count("select count(*) from act_ru_incident")).isZero();
        assertThat(
                        count(
                                "select count(*) from (select 1 from act_ru_job group by process_instance_id_, handler_cfg_ having count(*) > 1) twice"))
                .as("timers doubled")
                .isZero();
        assertThat(
                        count(
                                "select count(*) from (select 1 from act_ru_task group by proc_inst_id_, task_def_key_ having count(*) > 1) twice"))
                .as("tasks doubled")
                .isZero();
    }
}
