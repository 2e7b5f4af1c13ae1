package uk.homeward.engine;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/**
 * How triggers tell processes what happened. Whether somebody may do what they did was asked where they did it: the engine
 * does not ask again whether they may start or move a process, but it keeps their name.
 */
@Component
public class MessageCorrelator {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    MessageCorrelator(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** A life begins. */
    public void begin(String message, String businessKey, Map<String, Object> facts) {
        unchecked(() -> to(message, businessKey).setVariables(facts).correlateStartMessage());
    }

    /** Exactly one life waits for this; if not, what the caller did is undone. */
    public void tell(String message, String businessKey, Map<String, Object> facts) {
        unchecked(() -> to(message, businessKey).setVariables(facts).correlateWithResult());
    }

    public void tell(String message, String businessKey) {
        tell(message, businessKey, Map.of());
    }

    /** Something begins beside what goes on, perhaps not for the first time: each keeps the facts that it began with. */
    public void beginBeside(String message, String businessKey, Map<String, Object> facts) {
        unchecked(() ->
                to(message, businessKey).setVariablesToTriggeredScope(facts).correlateWithResult());
    }

    /** For news that may come when the life it concerns is already over. */
    public void tellIfWaiting(String message, String businessKey) {
        tellIfWaiting(message, businessKey, Map.of());
    }

    public void tellIfWaiting(String message, String businessKey, Map<String, Object> facts) {
        unchecked(() -> to(message, businessKey).setVariables(facts).correlateAllWithResult());
    }

    private MessageCorrelationBuilder to(String message, String businessKey) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey);
    }

    private <T> T unchecked(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
