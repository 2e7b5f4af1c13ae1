package uk.homeward.engine;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One running probe, see {@code probe/probe.bpmn}; goes away with its deployment. */
public final class Probe implements AutoCloseable {

    private final ProcessEngine engine;
    private final String deployment;
    private final ProcessInstance life;

    public Probe(ProcessEngine engine) {
        this.engine = engine;
        this.deployment = engine.getRepositoryService()
                .createDeployment()
                .name("probe")
                .addClasspathResource("probe/probe.bpmn")
                .addInputStream("forms/probe.form", Probe.class.getResourceAsStream("/probe/probe.form"))
                .deploy()
                .getId();
        this.life = engine.getRuntimeService().startProcessInstanceByKey("probe", "PRO-" + UUID.randomUUID());
    }

    public String businessKey() {
        return life.getBusinessKey();
    }

    public String instance() {
        return life.getId();
    }

    public String task() {
        return open().getId();
    }

    public Task open() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(life.getId())
                .singleResult();
    }

    public String timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(life.getId())
                .singleResult()
                .getId();
    }

    @Override
    public void close() {
        engine.getIdentityService().clearAuthentication();
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }
}
