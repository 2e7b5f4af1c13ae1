package uk.homeward.tasklist.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.tasklist.TaskRights;

/** The engine answers as the signed-in person: it shows nobody a task that is none of theirs. */
@Component
class TaskRightsReader implements TaskRights {

    private final TaskService tasks;

    TaskRightsReader(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean isReadable(String taskId) {
        return find(taskId) != null;
    }

    @Override
    public boolean isWorkable(String taskId) {
        Task task = find(taskId);
        return task != null && (task.getAssignee() == null || task.getAssignee().equals(Actor.name()));
    }

    private @Nullable Task find(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult();
    }
}
