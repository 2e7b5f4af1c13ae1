package uk.homeward.rehearsal.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.rehearsal.DueTimers;
import uk.homeward.rehearsal.FiredTimer;

/**
 * Fires jobs by hand in the order of their dates. The job executor rests meanwhile: it knows no order, and it would take
 * the same jobs.
 */
@Component
@Profile("demo & !production")
class EngineTimers implements DueTimers {

    private static final Logger log = LoggerFactory.getLogger(EngineTimers.class);
    private static final int LOOK_AHEAD = 50;

    private final ProcessEngine engine;
    private final ManagementService jobs;
    private final JobExecutorPause executor;
    private final TimerLabels labels;
    private final Set<DueTimer> failed = new HashSet<>();

    EngineTimers(ProcessEngine engine, JobExecutorPause executor, TimerLabels labels) {
        this.engine = engine;
        this.jobs = engine.getManagementService();
        this.executor = executor;
        this.labels = labels;
    }

    @Override
    public Pause pause() {
        failed.clear();
        return executor.rest();
    }

    @Override
    public Optional<DueTimer> next(Instant until) {
        return RunUnauthenticated.of(engine, () -> waiting(query().messages())
                .or(() -> waiting(query().timers().duedateLowerThan(Date.from(until.plusMillis(1))))));
    }

    private JobQuery query() {
        return jobs.createJobQuery().active().withRetriesLeft();
    }

    private Optional<DueTimer> waiting(JobQuery query) {
        List<Job> earliest = query.orderByJobDuedate().asc().listPage(0, LOOK_AHEAD + failed.size());
        return earliest.stream()
                .filter(job -> !failed.contains(timer(job)))
                .min(Comparator.comparing(EngineTimers::dueAt)
                        .thenComparing(Job::getPriority, Comparator.reverseOrder())
                        .thenComparing(Job::getCreateTime, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(EngineTimers::timer);
    }

    @Override
    public FiredTimer fire(DueTimer timer) {
        return RunUnauthenticated.of(engine, () -> {
            Job job = jobs.createJobQuery().jobId(timer.id()).singleResult();
            TimerLabels.Label label = labels.of(job);
            boolean succeeded = execute(timer);
            return new FiredTimer(timer.dueAt(), label.process(), label.timer(), label.reference(), succeeded);
        });
    }

    /** A job that another node was quicker to fire is fired; one that is still there has failed. */
    private boolean execute(DueTimer timer) {
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
    }

    private static DueTimer timer(Job job) {
        return new DueTimer(job.getId(), dueAt(job));
    }

    private static Instant dueAt(Job job) {
        return job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant();
    }
}
