package uk.homeward.engine;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.holding.RecordScope;

/** What the engine remembers goes with what it was about; whatever should still hang on a record that is over goes too. */
@Component
class HeldHistory implements RecordHolding {

    private final RuntimeService runtime;
    private final HistoryService history;

    HeldHistory(RuntimeService runtime, HistoryService history) {
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public void remove(RecordScope scope) {
        scope.references().forEach(this::remove);
    }

    private void remove(String reference) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .filter(process -> process.getRootProcessInstanceId().equals(process.getId()))
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "Deleted", true, true));
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(reference)
                .list()
                .forEach(process -> history.deleteHistoricProcessInstanceIfExists(process.getId()));
        forget(reference);
    }

    /** What belongs to many, such as the failure of a provider, stays, and knows the one no longer. */
    private void forget(String reference) {
        history.createHistoricVariableInstanceQuery()
                .variableValueEquals("packageReference", reference)
                .list()
                .forEach(variable -> history.deleteHistoricVariableInstance(variable.getId()));
    }
}
