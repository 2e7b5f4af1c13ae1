package uk.homeward.rehearsal.process;

import java.sql.Timestamp;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.homeward.rehearsal.DueTimers;

/** Lets the job executor finish what it has begun, and take nothing new until the rest is over. */
@Component
@Profile("demo & !production")
class JobExecutorPause {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;

    JobExecutorPause(ProcessEngine engine, JdbcTemplate jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    DueTimers.Pause rest() {
        JobExecutor executor = executor();
        if (executor == null || !executor.isActive()) {
            return () -> {};
        }
        executor.shutdown();
        waitForWhatIsUnderWay();
        return executor::start;
    }

    private @Nullable JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** What a killed node had locked stays locked for minutes: that is not waited for, it is fired in its turn. */
    private void waitForWhatIsUnderWay() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (underWay() && System.nanoTime() < until) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean underWay() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from act_ru_job where lock_owner_ is not null and lock_exp_time_ > ?)",
                Boolean.class,
                new Timestamp(ClockUtil.now().getTime())));
    }
}
