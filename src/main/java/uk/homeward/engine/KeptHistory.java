package uk.homeward.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The engine forgets nothing of a record by a clock of its own: its history goes with the record, and stays for as long as
 * that is held. Batches, which are about nobody, go as they did.
 */
class KeptHistory extends DefaultHistoryRemovalTimeProvider {

    @Override
    public @Nullable Date calculateRemovalTime(
            HistoricProcessInstanceEventEntity process, @Nullable ProcessDefinition definition) {
        return null;
    }

    @Override
    public @Nullable Date calculateRemovalTime(
            HistoricDecisionInstanceEntity decision, @Nullable DecisionDefinition definition) {
        return null;
    }
}
