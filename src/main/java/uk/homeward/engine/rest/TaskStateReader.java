package uk.homeward.engine.rest;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import uk.homeward.engine.DeclaredForms;

/** Looks up how things stand with a task, whoever asks: the answer tells of colleagues and of nobody else. */
final class TaskStateReader {

    private final ProcessEngine engine;

    private TaskStateReader(ProcessEngine engine) {
        this.engine = engine;
    }

    static TaskState of(ProcessEngine engine, String taskId) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> new TaskStateReader(engine).find(context, taskId)));
    }

    private TaskState find(CommandContext context, String taskId) {
        TaskEntity open = context.getTaskManager().findTaskById(taskId);
        if (open != null) {
            return open(open);
        }
        HistoricTaskInstanceEntity past =
                context.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId);
        return past == null || past.getEndTime() == null ? TaskState.unknown() : ended(past);
    }

    private TaskState open(TaskEntity task) {
        String person = task.getAssignee();
        return new TaskState(
                TaskState.Stage.OPEN,
                person,
                nameOf(person),
                null,
                task.getProcessDefinition() == null
                        ? ""
                        : task.getProcessDefinition().getKey(),
                task.getProcessInstance() == null
                        ? null
                        : task.getProcessInstance().getBusinessKey(),
                task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                asked(task));
    }

    private Set<String> asked(TaskEntity task) {
        if (task.getTaskDefinition() == null) {
            return Set.of();
        }
        Expression form = task.getTaskDefinition().getCamundaFormDefinitionKey();
        return form == null
                ? Set.of()
                : DeclaredForms.of(
                                engine.getRepositoryService(),
                                task.getProcessDefinition().getDeploymentId(),
                                form.getExpressionText())
                        .keys();
    }

    private TaskState ended(HistoricTaskInstanceEntity task) {
        boolean completed = "completed".equals(task.getDeleteReason());
        String person = completed ? whoCompleted(task) : null;
        Date end = task.getEndTime();
        return new TaskState(
                completed ? TaskState.Stage.COMPLETED : TaskState.Stage.WITHDRAWN,
                person,
                nameOf(person),
                end == null ? null : Instant.ofEpochMilli(end.getTime()),
                task.getProcessDefinitionKey(),
                null,
                Set.of(),
                Set.of());
    }

    private @Nullable String whoCompleted(HistoricTaskInstanceEntity task) {
        return engine
                .getHistoryService()
                .createUserOperationLogQuery()
                .taskId(task.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .findFirst()
                .map(UserOperationLogEntry::getUserId)
                .orElse(task.getAssignee());
    }

    private @Nullable String nameOf(@Nullable String person) {
        if (person == null) {
            return null;
        }
        User known =
                engine.getIdentityService().createUserQuery().userId(person).singleResult();
        return known == null || known.getFirstName() == null || known.getLastName() == null
                ? person
                : known.getFirstName() + " " + known.getLastName();
    }
}
