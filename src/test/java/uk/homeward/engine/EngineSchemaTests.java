package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.refusal.LostRace;

class EngineSchemaTests extends HomewardTest {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ProcessEngine engine;

    @Test
    void engineTablesHaveOurIndices() {
        assertThat(database.queryForList(
                        "select indexname from pg_indexes where indexname like 'homeward_%'", String.class))
                .contains("homeward_task_parent", "homeward_job_due", "homeward_variable_text", "homeward_one_life");
    }

    @Test
    void aReferenceHasOneRunningLifeOfAKind() {
        try (Probe probe = new Probe(engine)) {
            assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("probe", probe.businessKey()))
                    .hasStackTraceContaining("homeward_one_life")
                    .matches(LostRace::isCauseOf, "whoever comes second may look again");
        }
    }

    /** As London wrote them: in summer, in winter, and in the nights in which the clocks go forward and back. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01 08:00, 2026-07-01 07:00",
        "2026-12-01 20:00, 2026-12-01 20:00",
        "2026-03-29 00:45, 2026-03-29 00:45",
        "2026-03-29 02:15, 2026-03-29 01:15",
        "2026-10-25 00:45, 2026-10-24 23:45",
        "2026-10-25 01:15, 2026-10-25 01:15",
        "2026-10-25 02:15, 2026-10-25 02:15"
    })
    void momentsOfBeforeAreMovedToUtc(String written, String moved) throws IOException {
        String migration = new ClassPathResource("db/migration/engine/V202611291840__hold_engine_moments_in_utc.sql")
                .getContentAsString(StandardCharsets.UTF_8);

        List<String> kept = new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            database.update(
                    "insert into act_ru_job (id_, type_, duedate_) values ('t', 'timer', ?::timestamp)", written);
            database.update("insert into act_ru_task (id_, due_date_) values ('t', ?::timestamp)", written);
            database.update("insert into act_hi_comment (id_, time_) values ('t', ?::timestamp)", written);
            database.execute(migration);
            return database.queryForList(
                    """
                    select to_char(at, 'YYYY-MM-DD HH24:MI') from (
                        select duedate_ as at from act_ru_job where id_ = 't' union all
                        select due_date_ from act_ru_task where id_ = 't' union all
                        select time_ from act_hi_comment where id_ = 't') moments""",
                    String.class);
        });

        assertThat(kept).containsExactly(moved, moved, moved);
    }

    @Test
    void theEngineIsSetUpAsThePitfallsAskFor() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(EngineSafetyCheck.ofSettings(settings)).isEmpty();
        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(settings.getQueryMaxResultsLimit()).isEqualTo(2_000);
        assertThat(settings.isAuthorizationEnabledForCustomCode()).isFalse();
        assertThat(settings.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(settings.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(settings.isCmmnEnabled()).isFalse();
        assertThat(settings.isStandaloneTasksEnabled()).isFalse();
        assertThat(settings.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT10M,PT1H,PT6H");
        assertThat(settings.getHistoryCleanupBatchWindowStartTime()).isEqualTo("22:00");
        assertThat(settings.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
    }
}
