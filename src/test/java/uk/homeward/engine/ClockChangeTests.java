package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.rehearsal.RehearsalClock;

/** A timer for each quarter of an hour of the two nights in which the clocks change. */
class ClockChangeTests extends HomewardTest {

    private static final int QUARTERS_OF_A_NIGHT = 20;

    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private RehearsalClock clock;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "night-probe.bpmn",
                        Bpmn.createExecutableProcess("night-probe")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent("wait")
                                .timerWithDate("${at}")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void comeBack() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25"})
    void eachFiresInItsOwnQuarterOfAnHour(LocalDate sunday) {
        clock.moveTo(sunday.minusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        Map<Instant, String> timers = new LinkedHashMap<>();
        quarters(sunday).forEach(quarter -> timers.put(quarter, waitUntil(quarter)));

        timers.forEach((quarter, timer) -> {
            clock.moveTo(quarter.minusSeconds(2));
            assertThat(due()).as("before " + quarter).isEmpty();
            clock.moveTo(quarter);
            assertThat(due()).as("at " + quarter).containsExactly(timer);
            jobs.executeJob(timer);
        });
    }

    /** What a start reads back, with whatever zone the machine then has. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25"})
    void eachIsKeptAsAMomentOfItsOwn(LocalDate sunday) {
        quarters(sunday).forEach(this::waitUntil);

        List<String> kept = database.queryForList(
                "select to_char(duedate_, 'YYYY-MM-DD HH24:MI:SS') from act_ru_job where process_def_key_ = 'night-probe'"
                        + " order by 1",
                String.class);

        assertThat(kept)
                .containsExactlyElementsOf(quarters(sunday).map(IN_UTC::format).toList());
    }

    private static Stream<Instant> quarters(LocalDate sunday) {
        Instant eleven = sunday.minusDays(1).atTime(23, 0).toInstant(ZoneOffset.UTC);
        return Stream.iterate(eleven, quarter -> quarter.plusSeconds(900)).limit(QUARTERS_OF_A_NIGHT);
    }

    private String waitUntil(Instant quarter) {
        String life = engine.getRuntimeService()
                .startProcessInstanceByKey("night-probe", "PRO-" + UUID.randomUUID(), Map.of("at", Date.from(quarter)))
                .getId();
        Job timer = jobs.createJobQuery().processInstanceId(life).singleResult();
        assertThat(timer.getDuedate()).isEqualTo(Date.from(quarter));
        return timer.getId();
    }

    /** As the job executor asks. */
    private List<String> due() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(context -> context.getJobManager().findNextJobsToExecute(new Page(0, 100)))
                        .stream()
                        .map(AcquirableJobEntity::getId)
                        .toList();
    }
}
