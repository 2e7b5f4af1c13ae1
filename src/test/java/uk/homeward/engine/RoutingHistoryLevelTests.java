package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.junit.jupiter.api.Test;

class RoutingHistoryLevelTests {

    private final RoutingHistoryLevel level = new RoutingHistoryLevel(Set.of("goingAhead"));

    /** A contract class, as a process has one. */
    static final class ExampleProcess implements RoutingFacts {
        static final String ID = "example";
        static final ProcessVariable<Boolean> GOING_AHEAD = ProcessVariable.of("goingAhead", Boolean.class);
        static final ProcessVariable<Date> DUE_AT = ProcessVariable.of("dueAt", Date.class);
    }

    @Test
    void theConstantsOfAContractAreItsRoutingFacts() {
        assertThat(new ExampleProcess().names()).containsExactlyInAnyOrder("goingAhead", "dueAt");
    }

    @Test
    void remembersARoutingFact() {
        assertThat(level.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, variable("goingAhead")))
                .isTrue();
    }

    @Test
    void remembersNothingElseThatAVariableHolds() {
        assertThat(level.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, variable("note")))
                .isFalse();
        assertThat(level.isHistoryEventProduced(HistoryEventTypes.FORM_PROPERTY_UPDATE, null))
                .isFalse();
        assertThat(level.isHistoryEventProduced(HistoryEventTypes.DMN_DECISION_EVALUATE, null))
                .isFalse();
    }

    @Test
    void remembersWhoDidWhat() {
        assertThat(level.isHistoryEventProduced(HistoryEventTypes.USER_OPERATION_LOG, null))
                .isTrue();
        assertThat(level.isHistoryEventProduced(HistoryEventTypes.TASK_INSTANCE_COMPLETE, null))
                .isTrue();
    }

    private static VariableInstanceEntity variable(String name) {
        VariableInstanceEntity variable = new VariableInstanceEntity();
        variable.setName(name);
        return variable;
    }
}
