package uk.homeward.rehearsal.process;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.rehearsal.DueTimers;

/**
 * Fires jobs by hand in the order of their dates. The job executor rests meanwhile: it knows no order, and it would take
 * the same jobs.
 */
@Component
@Profile("demo & !production")
class EngineTimers implements DueTimers {

    private static final Logger log = LoggerFactory.getLogger(EngineTimers.class);

    private final ProcessEngine engine;
    private final ManagementService jobs;
    private final JobExecutorPause executor;
    private final DueJobs due;
    private final Set<DueTimer> failed = new HashSet<>();

    EngineTimers(ProcessEngine engine, JobExecutorPause executor, DueJobs due) {
        this.engine = engine;
        this.jobs = engine.getManagementService();
        this.executor = executor;
        this.due = due;
    }

    @Override
    public Pause pause() {
        failed.clear();
        return executor.rest();
    }

    /** What has failed is tried again only when the engine has set it a later date. */
    @Override
    public Optional<DueTimer> next(Instant until) {
        return due.first(failed.size() + 1, until).stream()
                .filter(timer -> !failed.contains(timer))
                .findFirst();
    }

    /** A job that another node was quicker to fire is fired; one that is still there has failed. */
    @Override
    public boolean fire(DueTimer timer) {
        return RunUnauthenticated.of(engine, () -> {
            try {
                jobs.executeJob(timer.id());
                return true;
            } catch (RuntimeException e) {
                if (jobs.createJobQuery().jobId(timer.id()).count() == 0) {
                    return true;
                }
                failed.add(timer);
                log.warn(
                        "Timer {} failed in the rehearsal: {}",
                        timer.id(),
                        e.getClass().getName());
                return false;
            }
        });
    }
}
