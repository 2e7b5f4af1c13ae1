package uk.homeward.engine;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/** What the completion of a task has left in the engine: taken out in the same transaction, so that nothing of it stays. */
final class SubmittedAnswers {

    private SubmittedAnswers() {}

    /** @return those that the form declares, by these keys */
    static Map<String, Object> take(ExecutionEntity life, Set<String> declared) {
        ProcessEngineConfigurationImpl engine =
                (ProcessEngineConfigurationImpl) life.getProcessEngine().getProcessEngineConfiguration();
        Map<String, Object> submitted = life.getVariables();
        submitted.keySet().removeIf(name -> RoutingHistoryLevel.of(engine).keeps(name) || !setJustNow(life, name));
        life.removeVariables(Set.copyOf(submitted.keySet()));
        submitted.keySet().retainAll(declared);
        return submitted;
    }

    /** A task and the step that records it are one transaction: what the database holds already belongs to the process. */
    private static boolean setJustNow(ExecutionEntity life, String name) {
        VariableInstanceEntity variable = (VariableInstanceEntity) life.getVariableInstance(name);
        DbEntityManager pending = Context.getCommandContext().getDbEntityManager();
        return pending.getDbEntityCache().isTransient(variable) || pending.isDirty(variable);
    }
}
