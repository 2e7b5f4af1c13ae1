package uk.homeward.rehearsal.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a job is called in its model, and whose it is. */
@Component
@Profile("demo & !production")
class TimerLabels {

    private final ManagementService jobs;
    private final RepositoryService models;
    private final RuntimeService lives;

    TimerLabels(ManagementService jobs, RepositoryService models, RuntimeService lives) {
        this.jobs = jobs;
        this.models = models;
        this.lives = lives;
    }

    record Label(String process, String timer, @Nullable String reference) {}

    Label of(Job job) {
        ProcessInstance life = lives.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return new Label(job.getProcessDefinitionKey(), name(job), life == null ? null : life.getBusinessKey());
    }

    private String name(Job job) {
        JobDefinition definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        ModelElementInstance element = models.getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        return element instanceof FlowElement labelled && labelled.getName() != null
                ? labelled.getName()
                : definition.getActivityId();
    }
}
