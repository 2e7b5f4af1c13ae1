package uk.homeward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A council goes from one release to the next while lives are under way. They began in the models of the release before, stay
 * in them to their end (house-style.md 3.4), and wait there for what the next release does: its beans, its messages, its timers.
 */
final class Upgrade {

    /** Tag of a definition of the release before. */
    static final String FORMER = "former";

    /** With it every process test plays across an upgrade wherever a life waits where none has waited at one before. */
    static final boolean REHEARSED = Boolean.getBoolean("upgrade.rehearsal");

    private static final Set<String> STOOD = new TreeSet<>();

    private static final String WAITS =
            """
            select d.key_ || ' ' || t.task_def_key_ from act_ru_task t
              join act_re_procdef d on d.id_ = t.proc_def_id_ where d.version_tag_ = 'former'
            union
            select d.key_ || ' ' || s.activity_id_ from act_ru_event_subscr s
              join act_ru_execution e on e.id_ = s.execution_id_
              join act_re_procdef d on d.id_ = e.proc_def_id_ where d.version_tag_ = 'former'
            union
            select d.key_ || ' ' || w.act_id_ from act_ru_job j
              join act_ru_jobdef w on w.id_ = j.job_def_id_
              join act_re_procdef d on d.id_ = j.process_def_id_
             where d.version_tag_ = 'former' and j.process_instance_id_ is not null""";

    private final ProcessEngine engine;
    private final RepositoryService repository;
    private final SmartInitializingSingleton deployer;
    private final JdbcTemplate database;

    /** @param deployer which deploys this release whenever the application starts */
    Upgrade(ProcessEngine engine, SmartInitializingSingleton deployer, JdbcTemplate database) {
        this.engine = engine;
        this.repository = engine.getRepositoryService();
        this.deployer = deployer;
        this.database = database;
    }

    /** Lives begin in the release before. */
    void before() {
        if (!FORMER.equals(newest())) {
            DeploymentBuilder former = repository.createDeployment().name("homeward");
            for (Resource file : repository.getDeploymentResources(latest().getId())) {
                former.addInputStream(file.getName(), asReleased(file));
            }
            var unused = former.deploy();
        }
    }

    /** This release starts: it deploys what is new, and remembers nothing of what was loaded. */
    void now() {
        deployer.afterSingletonsInstantiated();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();
    }

    /** Where lives of the release before wait. */
    Set<String> waits() {
        return new TreeSet<>(database.queryForList(WAITS, String.class));
    }

    /** The release changes if somebody waits where nobody has waited at a change before. */
    void whereNobodyStood() {
        if (STOOD.addAll(waits())) {
            before();
            now();
        }
    }

    static Set<String> stood() {
        return Set.copyOf(STOOD);
    }

    /** Each task, and each event that is waited for, of every model. */
    static Set<String> drawn() {
        return Blueprint.all()
                .flatMap(model -> Stream.concat(
                                model.every(UserTask.class).stream().map(UserTask::getId),
                                model.every(CatchEvent.class).stream()
                                        .filter(Upgrade::isWaitedFor)
                                        .map(CatchEvent::getId))
                        .map(node -> model.stem() + " " + node))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What begins a life is waited for by none. */
    private static boolean isWaitedFor(CatchEvent event) {
        boolean begins = event instanceof StartEvent && !(event.getParentElement() instanceof SubProcess);
        return !begins
                && event.getEventDefinitions().stream()
                        .anyMatch(
                                what -> what instanceof MessageEventDefinition || what instanceof TimerEventDefinition);
    }

    private String newest() {
        return String.valueOf(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("referral")
                .latestVersion()
                .singleResult()
                .getVersionTag());
    }

    private Deployment latest() {
        return repository
                .createDeploymentQuery()
                .deploymentName("homeward")
                .orderByDeploymentTime()
                .desc()
                .list()
                .get(0);
    }

    /** Every model with its tag, every form with other help. */
    private InputStream asReleased(Resource file) {
        try (InputStream now = repository.getResourceAsStream(file.getDeploymentId(), file.getName())) {
            if (file.getName().endsWith(".bpmn")) {
                BpmnModelInstance model = Bpmn.readModelFromStream(now);
                model.getModelElementsByType(Process.class).forEach(one -> one.setCamundaVersionTag(FORMER));
                return text(Bpmn.convertToString(model));
            }
            String text = new String(now.readAllBytes(), UTF_8);
            return text(
                    file.getName().endsWith(".form")
                            ? text.replace("\"description\": \"", "\"description\": \"Formerly: ")
                            : text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }
}
