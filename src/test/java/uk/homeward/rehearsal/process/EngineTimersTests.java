package uk.homeward.rehearsal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.HomewardTest;
import uk.homeward.rehearsal.FiredTimer;
import uk.homeward.rehearsal.RehearsalClock;
import uk.homeward.rehearsal.RehearsalService;

class EngineTimersTests extends HomewardTest {

    private static final BpmnModelInstance PATIENT = Bpmn.createExecutableProcess("patient-probe")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .intermediateCatchEvent("wait")
            .name("Four days on")
            .timerWithDuration("P4D")
            .endEvent()
            .done();

    /** Its second and third timer are made while the clock is moved, and come before the only one of the patient. */
    private static final BpmnModelInstance BUSY = Bpmn.createExecutableProcess("busy-probe")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .intermediateCatchEvent("first")
            .name("One day on")
            .timerWithDuration("P1D")
            .intermediateCatchEvent("second")
            .name("Two days on")
            .timerWithDuration("P1D")
            .intermediateCatchEvent("third")
            .timerWithDuration("PT72H1S")
            .camundaAsyncAfter()
            .endEvent("end")
            .done();

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RehearsalService rehearsal;

    @Autowired
    private RehearsalClock clock;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("patient-probe.bpmn", PATIENT)
                .addModelInstance("busy-probe.bpmn", BUSY)
                .deploy()
                .getId();
    }

    @AfterEach
    void comeBack() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
        clock.reset();
    }

    @Test
    void whatIsMadeOnTheWayFiresInItsOrderAmongWhatWaited() {
        RuntimeService lives = engine.getRuntimeService();
        String patient = "PRO-" + UUID.randomUUID();
        String busy = "PRO-" + UUID.randomUUID();
        lives.startProcessInstanceByKey("patient-probe", patient);
        lives.startProcessInstanceByKey("busy-probe", busy);

        List<FiredTimer> fired = rehearsal.advance("P6D").fired();

        assertThat(fired).extracting(FiredTimer::at).isSorted();
        assertThat(fired)
                .filteredOn(one -> List.of(patient, busy).contains(one.reference()))
                .extracting(FiredTimer::timer)
                .containsExactly("One day on", "Two days on", "Four days on", "third", "third");
        assertThat(lives.createProcessInstanceQuery()
                        .processInstanceBusinessKey(busy)
                        .count())
                .isZero();
    }
}
