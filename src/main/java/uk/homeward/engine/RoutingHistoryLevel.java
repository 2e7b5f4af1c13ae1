package uk.homeward.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevelAudit;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;

/**
 * The engine's level "audit" with two changes. Of the variables it remembers the routing facts and no other, nothing of
 * what a form submitted and nothing of what a decision read. And it remembers who did what, which "audit" does not.
 */
final class RoutingHistoryLevel extends HistoryLevelAudit {

    static final String NAME = "routing";

    /** Stored in the database; the engine refuses to start on another one. */
    private static final int ID = 40;

    private final Set<String> routingFacts;

    RoutingHistoryLevel(Set<String> routingFacts) {
        this.routingFacts = Set.copyOf(routingFacts);
    }

    static RoutingHistoryLevel of(ProcessEngineConfigurationImpl engine) {
        return (RoutingHistoryLevel) engine.getHistoryLevel();
    }

    boolean keeps(String variable) {
        return routingFacts.contains(variable);
    }

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE || type == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return false;
        }
        if (entity instanceof VariableInstance variable && !keeps(variable.getName())) {
            return false;
        }
        return type == HistoryEventTypes.USER_OPERATION_LOG || super.isHistoryEventProduced(type, entity);
    }
}
