package uk.homeward.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
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
    public List<Moved> countAgain(List<String> due, ProcessVariable<Date> variable, Date now, Count count) {
        return unchecked(() -> due.stream()
                .flatMap(task -> tasks.createTaskQuery().taskDefinitionKey(task).dueAfter(now).list().stream())
                .flatMap(open -> countAgain(open, variable, count).stream())
                .toList());
    }

    private Optional<Moved> countAgain(Task open, ProcessVariable<Date> variable, Count count) {
        String reference = runtime.createProcessInstanceQuery()
                .processInstanceId(open.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        Date was = open.getDueDate();
        Date due = Date.from(count.due(reference, open.getCreateTime().toInstant()));
        if (due.equals(was)) {
            return Optional.empty();
        }
        open.setDueDate(due);
        tasks.saveTask(open);
        runtime.setVariable(open.getProcessInstanceId(), variable.name(), due);
        return Optional.of(new Moved(reference, was.toInstant(), due.toInstant()));
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
