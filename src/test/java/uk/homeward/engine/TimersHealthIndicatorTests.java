package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;

class TimersHealthIndicatorTests extends HomewardTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TimersHealthIndicator timers;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    private Probe probe;

    @BeforeEach
    void aTimerThatWaits() {
        // Lives that other tests left behind are not what is looked at here.
        database.update("update act_ru_job set duedate_ = duedate_ + interval '10 years'");
        probe = new Probe(engine);
    }

    @AfterEach
    void goesAway() {
        probe.close();
        database.update("update act_ru_job set duedate_ = duedate_ - interval '10 years'");
    }

    @Test
    void greenWhileTimersWaitForTheirDay() {
        assertThat(timers.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void greenWhileADueTimerWaitsItsTurn() {
        due(Duration.ofMinutes(4));

        assertThat(timers.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void redWhenADueTimerWaitsTooLong() {
        due(Duration.ofMinutes(6));

        Health health = timers.health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("minutesLate", 6L);
    }

    @Test
    void redWhenAJobHasGivenUp() {
        jobs.setJobRetries(probe.timer(), 0);

        Health health = timers.health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("givenUp", 1L);
    }

    private void due(Duration ago) {
        jobs.setJobDuedate(probe.timer(), Date.from(clock.instant().minus(ago)));
    }
}
