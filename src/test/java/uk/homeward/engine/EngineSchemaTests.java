package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;

class EngineSchemaTests extends HomewardTest {

    @Autowired
    private JdbcTemplate database;

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
                    .hasStackTraceContaining("homeward_one_life");
        }
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
