package uk.homeward.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Begins lives in the middle, for what went on before the engine knew of it: many in one command, which writes their rows
 * together. Whether somebody may was asked where they asked for it.
 */
@Component
public class ProcessStarter {

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final ProcessEngineConfigurationImpl engine;

    ProcessStarter(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.models = engine.getRepositoryService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** @param activity before which they begin, by its id in the newest model */
    public void startBefore(String process, String activity, List<String> businessKeys, Map<String, Object> facts) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    String model = models.createProcessDefinitionQuery()
                            .processDefinitionKey(process)
                            .latestVersion()
                            .singleResult()
                            .getId();
                    for (String key : businessKeys) {
                        runtime.createProcessInstanceById(model)
                                .businessKey(key)
                                .setVariables(facts)
                                .startBeforeActivity(activity)
                                .execute();
                    }
                    return null;
                }));
    }
}
