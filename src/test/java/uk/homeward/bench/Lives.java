package uk.homeward.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.rehearsal.RehearsalClock;

/**
 * Many lives side by side, from the referral to the outcome: six tasks of four teams, and the timers of six weeks. How a
 * life begins and who completes a task is what differs between the two engines.
 */
abstract class Lives {

    /** @param timers that fired, in {@code firing} */
    record Result(int lives, Duration working, int timers, Duration firing) {

        double livesPerSecond() {
            return lives / seconds(working.plus(firing));
        }

        double timersPerSecond() {
            return timers / seconds(firing);
        }

        private static double seconds(Duration duration) {
            return duration.toMillis() / 1000.0;
        }
    }

    private static final LocalTime DAWN = LocalTime.of(6, 0);

    final ProcessEngine engine;
    private final RehearsalClock clock;

    Lives(ProcessEngine engine, RehearsalClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** @return the business key of a referral that waits for triage */
    abstract String begin(int number);

    abstract void complete(String login, String businessKey, String task, Map<String, Object> answers);

    abstract String episodeOf(String referral);

    abstract String reviewOf(String episode);

    abstract long unfinished();

    final Result live(int lives, int threads) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        String[] episodes = new String[lives];
        LocalDate start = LocalDate.now(clock);
        Duration working = Duration.ZERO;
        Duration firing = Duration.ZERO;
        int timers = 0;
        try {
            working = working.plus(each(people, lives, number -> episodes[number] = supported(number, start)));
            fire();

            passOver(start.plusDays(7));
            timers += due();
            firing = firing.plus(fire());
            working = working.plus(each(
                    people,
                    lives,
                    number -> complete(
                            "direct-care",
                            episodes[number],
                            "reviewProgress",
                            Map.of(
                                    "score1",
                                    5,
                                    "hoursDelivered",
                                    10,
                                    "hoursPlanned",
                                    8,
                                    "visits",
                                    14,
                                    "workers",
                                    3,
                                    "condition",
                                    "BETTER"))));

            passOver(start.plusDays(34));
            timers += due();
            firing = firing.plus(fire());
            working = working.plus(each(
                    people,
                    lives,
                    number -> complete("social-worker", reviewOf(episodes[number]), "conductReview", findings())));

            passOver(start.plusDays(41));
            timers += due();
            firing = firing.plus(fire());
        } finally {
            people.shutdown();
        }
        if (unfinished() > 0) {
            throw new IllegalStateException(unfinished() + " lives did not come to their end");
        }
        return new Result(lives, working, timers, firing);
    }

    private String supported(int number, LocalDate start) {
        String referral = begin(number);
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", "STEP_DOWN", "service", "ENABLE", "purpose", "REABLEMENT"));
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of("goingHome", "YES", "dischargeOn", start.toString(), "offer", "ACCEPTED"));
        String episode = episodeOf(referral);
        complete(
                "therapist",
                episode,
                "agreeGoals",
                Map.of("goal1", "Make breakfast", "entryScore1", 3, "involvement", "PERSON", "reablement", true));
        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of("supportStarted", "YES", "startedOn", start.toString(), "hoursPerWeek", 10));
        return episode;
    }

    private Map<String, Object> findings() {
        return Map.of(
                "conductedOn", LocalDate.now(clock).toString(),
                "place", "AT_HOME",
                "involved", "PERSON",
                "exitScore1", 8,
                "outcomesAchieved", "FULLY_MET",
                "decision", "END_AS_PLANNED",
                "sequel", "NO_SUPPORT_NEEDED");
    }

    private static Duration each(ExecutorService people, int lives, IntConsumer act)
            throws InterruptedException, ExecutionException {
        long before = System.nanoTime();
        var done = new ArrayList<Future<?>>();
        for (int number = 0; number < lives; number++) {
            int life = number;
            done.add(people.submit(() -> act.accept(life)));
        }
        for (Future<?> one : done) {
            one.get();
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** At dawn of the next day whatever was due on that day is due, and nothing of the next. */
    private void passOver(LocalDate day) {
        clock.moveTo(day.plusDays(1).atTime(DAWN).atZone(WorkingHours.ZONE).toInstant());
    }

    /** The engine's own executor fires what is due. */
    private Duration fire() throws InterruptedException {
        JobExecutor executor = executor();
        long before = System.nanoTime();
        executor.start();
        try {
            while (due() > 0) {
                Thread.sleep(5);
            }
        } finally {
            executor.shutdown();
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    final JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    private int due() {
        return (int) engine.getManagementService()
                .createJobQuery()
                .duedateLowerThan(Date.from(clock.instant()))
                .count();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
