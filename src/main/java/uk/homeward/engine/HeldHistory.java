package uk.homeward.engine;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.holding.RecordScope;

/** What the engine remembers goes with what it was about; whatever should still hang on a record that is over goes too. */
@Component
class HeldHistory implements RecordHolding {

    /** By these variables a life of many names the one whose own life it begins. */
    private static final List<String> ONE_OF_MANY = List.of("packageReference", "transferReference");

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
                .filter(process -> !isPartOf(reference, process))
                .forEach(process ->
                        runtime.deleteProcessInstanceIfExists(process.getId(), "Deleted", true, true, true, false));
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(reference)
                .list()
                .forEach(process -> history.deleteHistoricProcessInstanceIfExists(process.getId()));
        forget(reference);
    }

    /** Lives within a life of the same reference go with it; one within the life of many, such as an area, goes alone. */
    private boolean isPartOf(String reference, ProcessInstance process) {
        ProcessInstance whole = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(process.getId())
                .singleResult();
        return whole != null && reference.equals(whole.getBusinessKey());
    }

    /** What belongs to many, such as the failure of a provider, stays, and knows the one no longer. */
    private void forget(String reference) {
        ONE_OF_MANY.forEach(name -> history.createHistoricVariableInstanceQuery()
                .variableValueEquals(name, reference)
                .list()
                .forEach(variable -> history.deleteHistoricVariableInstance(variable.getId())));
    }
}
