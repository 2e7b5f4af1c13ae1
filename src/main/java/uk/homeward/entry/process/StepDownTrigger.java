package uk.homeward.entry.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.entry.DischargeCancelled;

/** Tells step-down that the person stays in hospital. */
@Component
class StepDownTrigger {

    private final RuntimeService runtime;

    StepDownTrigger(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Nothing waits any more where a service had accepted: its cancellation has brought step-down to its end. */
    @EventListener
    void on(DischargeCancelled fact) {
        runtime.createMessageCorrelation(StepDownProcess.DISCHARGE_CANCELLED)
                .processInstanceBusinessKey(fact.reference())
                .correlateAll();
    }
}
