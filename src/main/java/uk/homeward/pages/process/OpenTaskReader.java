package uk.homeward.pages.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.pages.OpenTasks;
import uk.homeward.site.Visitor;

/** Asks for a task as the visitor would in Tasklist: the engine decides who may read it, here as there. */
@Component
class OpenTaskReader implements OpenTasks {
    /** No case has as many. */
    private static final int SHOWN = 50;

    private final TaskService tasks;
    private final RuntimeService instances;
    private final RunAs inTheName;

    OpenTaskReader(TaskService tasks, RuntimeService instances, RunAs inTheName) {
        this.tasks = tasks;
        this.instances = instances;
        this.inTheName = inTheName;
    }

    @Override
    public Optional<Task> readableBy(Visitor visitor, String taskId) {
        return visitor.name() == null
                ? Optional.empty()
                : Optional.ofNullable(inTheName.of(
                                visitor.name(),
                                List.copyOf(visitor.groups()),
                                () -> tasks.createTaskQuery().taskId(taskId).singleResult()))
                        .map(this::task);
    }

    @Override
    public List<Task> readableBy(Visitor visitor, Collection<String> references) {
        return visitor.name() == null
                ? List.of()
                : inTheName
                        .of(visitor.name(), List.copyOf(visitor.groups()), () -> tasks.createTaskQuery()
                                .processInstanceBusinessKeyIn(references.toArray(String[]::new))
                                .orderByTaskCreateTime()
                                .asc()
                                .listPage(0, SHOWN))
                        .stream()
                        .map(this::task)
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    private @Nullable Task task(org.camunda.bpm.engine.task.Task task) {
        ProcessInstance instance = inTheName.ofHomeward(() -> instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        return instance == null
                ? null
                : new Task(task.getId(), task.getTaskDefinitionKey(), task.getName(), instance.getBusinessKey());
    }
}
