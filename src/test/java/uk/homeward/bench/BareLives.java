package uk.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import uk.homeward.rehearsal.RehearsalClock;

/**
 * The same models on the engine as it comes, at history level audit, without authorization, with delegates that do nothing
 * but set what the models route by. What people type stays in process variables.
 */
final class BareLives extends Lives implements AutoCloseable {

    private static final long DAY = 24 * 60 * 60 * 1000L;

    private final AtomicInteger referrals = new AtomicInteger();

    private BareLives(ProcessEngine engine, RehearsalClock clock) {
        super(engine, clock);
    }

    static BareLives on(DataSource database, RehearsalClock clock) throws IOException {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(new Delegates());
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String folder : new String[] {"bpmn", "forms"}) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    deployment.addString(folder + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        deployment.deploy();
        return new BareLives(engine, clock);
    }

    @Override
    String begin(int number) {
        String key = "REF-" + referrals.incrementAndGet();
        engine.getRuntimeService()
                .createMessageCorrelation("ReferralReceived")
                .processInstanceBusinessKey(key)
                .setVariables(Map.of(
                        "triageDueAt", in(1), "source", "HOSPITAL_WARD", "trigger", "POST_HOSPITAL", "restart", false))
                .correlateStartMessage();
        return key;
    }

    @Override
    void complete(String login, String businessKey, String task, Map<String, Object> answers) {
        Task waiting = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey("userTask_" + task)
                .singleResult();
        if (waiting == null) {
            throw new IllegalStateException("No task " + task + " waits for " + businessKey);
        }
        engine.getTaskService().claim(waiting.getId(), login);
        engine.getFormService().submitTaskForm(waiting.getId(), answers);
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
    long unfinished() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    @Override
    public void close() {
        engine.close();
    }

    private static Date in(int days) {
        return new Date(ClockUtil.getCurrentTime().getTime() + days * DAY);
    }

    /** Whatever delegate a model names is here. */
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
                    execution.setVariables(Map.of("agreedDestination", "STEP_DOWN", "expectedDischargeAt", in(1)));
                case "recordDischargeDelegate" ->
                    execution.setVariables(Map.of(
                            "putOff",
                            false,
                            "goingAhead",
                            true,
                            "bridgingNeeded",
                            false,
                            "episodeReference",
                            key.replace("REF", "EPI")));
                case "planStartDelegate" ->
                    execution.setVariables(Map.of(
                            "supportStands",
                            "AHEAD",
                            "started",
                            false,
                            "goalsAgreed",
                            false,
                            "careTeam",
                            "direct-care",
                            "plannedStartAt",
                            in(0),
                            "missedStartAt",
                            in(1),
                            "goalsDueAt",
                            in(2)));
                case "askForPlaceDelegate" ->
                    execution.setVariables(Map.of("placeAnswer", "PLACED", "careTeam", "direct-care"));
                case "recordStartDelegate" -> execution.setVariable("started", true);
                case "takeDatesDelegate" ->
                    execution.setVariables(Map.of(
                            "reviewReference",
                            key.replace("EPI", "REV"),
                            "reviewComesUpAt",
                            in(34),
                            "plannedEndAt",
                            in(41),
                            "progressDueAt",
                            in(7),
                            "weekSixAhead",
                            false,
                            "overseen",
                            false));
                case "takeChargeDatesDelegate" ->
                    execution.setVariables(Map.of("chargeStep", "TELL", "tellAt", in(28), "chargeFromAt", in(42)));
                case "recordProgressDelegate" ->
                    execution.setVariables(Map.of("concernRaised", false, "progressDueAt", in(7)));
                case "openReviewDelegate" ->
                    execution.setVariables(Map.of(
                            "reviewKind", "SHORT_TERM", "remindAt", in(2), "escalateAt", in(4), "reviewDueAt", in(7)));
                case "recordReviewDecisionDelegate" -> execution.setVariable("reviewDecision", "END_AS_PLANNED");
                default -> {}
            }
        }
    }
}
