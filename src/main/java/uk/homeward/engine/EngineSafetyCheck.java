package uk.homeward.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Says in a sentence each what makes the engine, as it is set up now, unsafe for real people's records. */
@Component
public class EngineSafetyCheck {

    private final ProcessEngineConfigurationImpl settings;
    private final RepositoryService repository;

    EngineSafetyCheck(ProcessEngine engine) {
        this.settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.repository = engine.getRepositoryService();
    }

    public List<String> objections() {
        return Stream.concat(ofSettings(settings), definitions().flatMap(this::ofModel))
                .toList();
    }

    static Stream<String> ofSettings(ProcessEngineConfigurationImpl settings) {
        return Stream.of(
                        objection(
                                !settings.isAuthorizationEnabled(),
                                "The engine checks nobody's rights: remove camunda.bpm.authorization.enabled=false."),
                        objection(
                                settings.isEnableExpressionsInStoredQueries(),
                                "Whoever may store a filter in Tasklist could run code: remove"
                                        + " enableExpressionsInStoredQueries=true from camunda.bpm.generic-properties."),
                        objection(
                                settings.isJavaSerializationFormatEnabled(),
                                "The engine would read Java objects that it is sent: remove"
                                        + " javaSerializationFormatEnabled=true from camunda.bpm.generic-properties."),
                        objection(
                                settings.getHistoryCleanupBatchWindowStartTime() == null,
                                "The engine's history is never cleaned up: set historyCleanupBatchWindowStartTime and"
                                        + " historyCleanupBatchWindowEndTime in camunda.bpm.generic-properties."),
                        objection(
                                !(settings.getHistoryLevel() instanceof RoutingHistoryLevel),
                                "The engine's history would keep what people type: remove camunda.bpm.history-level."))
                .flatMap(sentence -> sentence);
    }

    private Stream<ProcessDefinition> definitions() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream();
    }

    private Stream<String> ofModel(ProcessDefinition process) {
        return ModelSafetyCheck.objections(repository.getBpmnModelInstance(process.getId()));
    }

    private static Stream<String> objection(boolean holds, String sentence) {
        return holds ? Stream.of(sentence) : Stream.empty();
    }
}
