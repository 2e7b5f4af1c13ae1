package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in the models ends support without a person behind it: a clock alone ends nothing. */
class CareEndsByPeopleTests {

    static Stream<Blueprint> models() {
        return Blueprint.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noClockAndNoMachineEndsALife(Blueprint model) {
        Set<FlowNode> byItself = PersonsBehind.reachedByItself(model);

        assertThat(PersonsBehind.ends(model)).allSatisfy(end -> {
            assertThat(byItself)
                    .as("%s of %s is reached although nobody did or told anything", end.getName(), model)
                    .doesNotContain(end);
            assertThat(PersonsBehind.before(end)).as(end.getName()).isNotEmpty();
        });
    }

    @Test
    void theEndsOfAShortTermServiceAreAmongThem() {
        assertThat(PersonsBehind.ends(Blueprint.named("short-term-service")))
                .extracting(FlowNode::getName)
                .contains("Episode ended", "Support lapsed", "Support not started", "Ended early", "Ended by death");
    }
}
