package uk.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractMap;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The same models on the bare engine: level audit, no authorization, delegates that only set what the models route by. */
final class BareLives extends Lives {

    private static final long DAY = 24 * 60 * 60 * 1000L;

    private BareLives(ProcessEngine engine) {
        super(engine);
    }

    static BareLives on(DataSource database) throws IOException {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator());
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setProcessEngineName("bare");
        configuration.setBeans(new Delegates());
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String folder : new String[] {"bpmn", "forms"}) {
            try (var files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    deployment.addString(folder + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        deployment.deploy();
        return new BareLives(engine);
    }

    @Override
    String start(int number) {
        String key = "REF-" + number;
        engine.getRuntimeService()
                .createMessageCorrelation("ReferralReceived")
                .processInstanceBusinessKey(key)
                .setVariables(Map.of(
                        "triageDueAt", in(1), "source", "HOSPITAL_WARD", "trigger", "POST_HOSPITAL", "restart", false))
                .correlateStartMessage();
        return key;
    }

    @Override
    String episodeOf(String referral) {
        return referral.replace("REF", "EPI");
    }

    @Override
    String reviewOf(String episode) {
        return episode.replace("EPI", "REV");
    }

    @Override
    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static Date in(int days) {
        return new Date(System.currentTimeMillis() + days * DAY);
    }

    /** Whatever delegate a model names is here, and does no more than the routing needs. */
    private static final class Delegates extends AbstractMap<Object, Object> {

        @Override
        public boolean containsKey(Object name) {
            return name instanceof String text && text.endsWith("Delegate");
        }

        @Override
        public Object get(Object name) {
            return (JavaDelegate) execution -> route(String.valueOf(name), execution);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Set.of();
        }

        private static void route(String delegate, DelegateExecution execution) {
            String key = execution.getProcessBusinessKey();
            switch (delegate) {
                case "recordTriageDelegate" ->
                    execution.setVariables(Map.of(
                            "agreedDestination", "STEP_DOWN", "expectedDischargeAt", in(1), "urgentResponseAt", in(1)));
                case "recordDischargeDelegate" ->
                    execution.setVariables(Map.of("goingAhead", true, "episodeReference", key.replace("REF", "EPI")));
                case "placeEpisodeDelegate" ->
                    execution.setVariables(
                            Map.of("plannedStartAt", in(0), "missedStartAt", in(1), "goalsDueAt", in(2)));
                case "recordStartDelegate" ->
                    execution.setVariables(Map.of(
                            "started", true,
                            "reviewReference", key.replace("EPI", "REV"),
                            "reviewComesUpAt", in(35),
                            "plannedEndAt", in(41),
                            "progressDueAt", in(7),
                            "chargeFromAt", in(42),
                            "chargeAhead", true));
                case "recordProgressDelegate" ->
                    execution.setVariables(Map.of("concernRaised", false, "progressDueAt", in(14)));
                case "openReviewDelegate" ->
                    execution.setVariables(Map.of("remindAt", in(37), "escalateAt", in(39), "reviewDueAt", in(41)));
                case "recordReviewDecisionDelegate" -> execution.setVariable("reviewDecision", "END_AS_PLANNED");
                case "summariseEndingDelegate" ->
                    execution.setVariables(Map.of("endReason", "COMPLETED", "sequel", "NO_SUPPORT_NEEDED"));
                default -> {}
            }
        }
    }
}
