package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.HomewardTest;

class SubmittedAnswersTests extends HomewardTest {

    @Autowired
    private ProcessEngine engine;

    private Probe probe;

    @BeforeEach
    void aLifeWithVariablesOfItsOwn() {
        probe = new Probe(engine);
        engine.getRuntimeService().setVariables(probe.instance(), Map.of("note", "of the process", "loopCounter", 2));
    }

    @AfterEach
    void goesAway() {
        probe.close();
    }

    @Test
    void whatTheFormDidNotSubmitStaysWithTheProcess() {
        engine.getFormService().submitTaskForm(probe.task(), Map.of("answer", "ACCEPT"));

        assertThat(left()).containsOnly(Map.entry("note", "of the process"), Map.entry("loopCounter", 2));
    }

    @Test
    void whatTheFormSubmittedIsTakenEvenIfTheProcessHeldTheSame() {
        engine.getFormService()
                .submitTaskForm(probe.task(), Map.of("answer", "ACCEPT", "note", "of the process", "short", "Rang."));

        assertThat(left()).containsOnlyKeys("loopCounter");
    }

    @Test
    void aNameThatTheFormDoesNotAskIsTakenToo() {
        engine.getFormService().submitTaskForm(probe.task(), Map.of("answer", "ACCEPT", "unasked", "Lives alone."));

        assertThat(left()).doesNotContainKey("unasked");
    }

    private Map<String, Object> left() {
        return engine.getRuntimeService().getVariables(probe.instance());
    }
}
