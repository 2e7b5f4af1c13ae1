package uk.homeward.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;
import uk.homeward.database.DatabaseProbe;

/** Goes red when a timer or another job waits too long, or has given up: nothing else in the engine says so. */
@Component
class TimersHealthIndicator extends AbstractHealthIndicator {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ManagementService jobs;
    private final DatabaseProbe database;
    private final Clock clock;

    TimersHealthIndicator(ManagementService jobs, DatabaseProbe database, Clock clock) {
        super("The waiting timers could not be counted");
        this.jobs = jobs;
        this.database = database;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!database.answers()) {
            health.unknown();
            return;
        }
        long givenUp = jobs.createJobQuery().active().noRetriesLeft().count();
        Optional<Instant> oldest = oldestDue();
        boolean late =
                oldest.map(due -> due.isBefore(clock.instant().minus(PATIENCE))).orElse(false);
        health.status(late || givenUp > 0 ? "DOWN" : "UP").withDetail("givenUp", givenUp);
        oldest.ifPresent(due -> health.withDetail("oldestDue", due)
                .withDetail(
                        "minutesLate", Duration.between(due, clock.instant()).toMinutes()));
    }

    private Optional<Instant> oldestDue() {
        return jobs
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(Job::getDuedate)
                .map(due -> Instant.ofEpochMilli(due.getTime()));
    }
}
