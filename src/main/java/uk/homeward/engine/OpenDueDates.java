package uk.homeward.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The due dates of tasks that are open. Nothing waits for one: unlike a timer it may be told anew where it stands. */
@Component
public class OpenDueDates {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    OpenDueDates(ProcessEngine engine) {
        this.tasks = engine.getTaskService();
        this.runtime = engine.getRuntimeService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** When a task of the life that has this reference should be done, counted from when it was asked. */
    @FunctionalInterface
    public interface Count {
        Instant due(String reference, Instant askedAt);
    }

    public record Moved(String reference, Instant was, Instant became) {}

    /** Counts those again that still lie ahead. */
    public List<Moved> countAgain(String task, ProcessVariable<Date> variable, Date now, Count count) {
        return unchecked(() -> {
            List<Moved> moved = new ArrayList<>();
            for (Task open : tasks.createTaskQuery()
                    .taskDefinitionKey(task)
                    .dueAfter(now)
                    .list()) {
                String reference = runtime.createProcessInstanceQuery()
                        .processInstanceId(open.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey();
                Date due = Date.from(count.due(reference, open.getCreateTime().toInstant()));
                if (!due.equals(open.getDueDate())) {
                    moved.add(new Moved(reference, open.getDueDate().toInstant(), due.toInstant()));
                    open.setDueDate(due);
                    tasks.saveTask(open);
                    runtime.setVariable(open.getProcessInstanceId(), variable.name(), due);
                }
            }
            return moved;
        });
    }

    /** What it is due for has moved to another day, whether it was over or not. */
    public void move(String task, String reference, Date due) {
        unchecked(() -> {
            tasks.createTaskQuery()
                    .taskDefinitionKey(task)
                    .processInstanceBusinessKey(reference)
                    .list()
                    .forEach(open -> {
                        open.setDueDate(due);
                        tasks.saveTask(open);
                    });
            return null;
        });
    }

    private <T> T unchecked(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
