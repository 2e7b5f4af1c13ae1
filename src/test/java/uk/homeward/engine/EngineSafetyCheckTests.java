package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngineSafetyCheckTests {

    private final StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();

    @BeforeEach
    void safe() {
        settings.setAuthorizationEnabled(true);
        settings.setEnableExpressionsInStoredQueries(false);
        settings.setJavaSerializationFormatEnabled(false);
        settings.setHistoryCleanupBatchWindowStartTime("22:00");
        settings.setHistoryLevel(new RoutingHistoryLevel(Set.of()));
    }

    @Test
    void acceptsWhatIsSafe() {
        assertThat(EngineSafetyCheck.ofSettings(settings)).isEmpty();
    }

    @Test
    void objectsToRightsThatNobodyChecks() {
        settings.setAuthorizationEnabled(false);

        objects("camunda.bpm.authorization.enabled");
    }

    @Test
    void objectsToCodeInFilters() {
        settings.setEnableExpressionsInStoredQueries(true);

        objects("enableExpressionsInStoredQueries");
    }

    @Test
    void objectsToJavaObjectsInVariables() {
        settings.setJavaSerializationFormatEnabled(true);

        objects("javaSerializationFormatEnabled");
    }

    @Test
    void objectsToHistoryThatNobodyCleansUp() {
        settings.setHistoryCleanupBatchWindowStartTime(null);

        objects("historyCleanupBatchWindowStartTime");
    }

    @Test
    void objectsToAHistoryThatKeepsWhatPeopleType() {
        settings.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_AUDIT);

        objects("history-level");
    }

    private void objects(String naming) {
        assertThat(EngineSafetyCheck.ofSettings(settings))
                .singleElement()
                .asString()
                .contains(naming);
    }
}
