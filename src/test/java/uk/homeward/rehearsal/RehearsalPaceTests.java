package uk.homeward.rehearsal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;

/** What time costs when many lives are under way; people at work are not counted. */
@Tag("soak")
class RehearsalPaceTests extends ProcessTest {

    private static final int WEEKS = 16;
    private static final int LIVES_A_WEEK = 20;

    /** Twenty minutes for a year of 6,000 lives. */
    private static final Duration MOST_A_LIFE = Duration.ofMinutes(20).dividedBy(6000);

    @Autowired
    private RehearsalService rehearsal;

    private final List<String> referrals = new ArrayList<>();
    private int timers;

    @Test
    void aYearOfSixThousandLivesTakesTwentyMinutesOfAProcessor() {
        Duration spent = Duration.ZERO;

        for (int week = 0; week < WEEKS; week++) {
            if (week < WEEKS - 8) {
                begin();
            }
            workOff();
            Duration before = processorTime();
            timers += rehearsal.advance("P1W").fired().size();
            spent = spent.plus(processorTime().minus(before));
        }

        System.out.printf(
                "%d lives, %d timers, %d ms of a processor a life, %.1f a timer%n",
                referrals.size(),
                timers,
                spent.dividedBy(referrals.size()).toMillis(),
                spent.toMillis() / (double) timers);
        assertThat(timers).isGreaterThan(5 * referrals.size());
        assertThat(spent.dividedBy(referrals.size())).isLessThan(MOST_A_LIFE);
    }

    private void begin() {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < LIVES_A_WEEK; i++) {
            String referral = referFromHospital(today);
            triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
            confirmDischarge(referral, today);
            referrals.add(referral);
        }
    }

    private void workOff() {
        LocalDate today = LocalDate.now(clock);
        for (String referral : referrals) {
            String episode = episodeOf(referral);
            if (work.waits(episode, "agreeGoals")) {
                agreeGoals(episode);
            }
            if (work.waits(episode, "confirmStart")) {
                confirmStart(episode, today);
            }
            if (work.waits(episode, "reviewProgress")) {
                reportWeek(episode, 8, 5);
            }
            String review = episodes.find(episode).reviewReference();
            if (review != null && work.waits(review, "conductReview")) {
                review(episode, today, endAsPlanned());
            }
        }
    }

    /** Of this machine's Java and of its database. */
    private Duration processorTime() {
        int connection = requireNonNull(database.queryForObject("select pg_backend_pid()", Integer.class));
        ProcessHandle server =
                ProcessHandle.of(connection).orElseThrow().parent().orElseThrow();
        return Stream.concat(Stream.of(server), server.children())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(
                        Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                                .getProcessCpuTime()),
                        Duration::plus);
    }
}
