package uk.homeward.rehearsal.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import uk.homeward.access.DemoStaff;
import uk.homeward.access.StaffMember;
import uk.homeward.rehearsal.TaskWorker;

@Component
@Profile("demo & !production")
class EngineTaskWorker implements TaskWorker {

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final DemoStaff staff;

    EngineTaskWorker(TaskService tasks, FormService forms, IdentityService identity, DemoStaff staff) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.staff = staff;
    }

    @Override
    public boolean waits(String reference, String task) {
        return query(reference, task).count() > 0;
    }

    @Override
    public void complete(String login, String reference, String task, Map<String, Object> answers) {
        // Looked up by Homeward, as from a list that is open already; whether the person may work it is asked at each
        // act.
        Task waiting = query(reference, task).singleResult();
        if (waiting == null) {
            throw new IllegalStateException("No task %s of %s waits.".formatted(task, reference));
        }
        as(login, () -> {
            tasks.claim(waiting.getId(), login);
            forms.submitTaskForm(waiting.getId(), answers);
        });
    }

    private TaskQuery query(String reference, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).taskDefinitionKey("userTask_" + task);
    }

    @Override
    public void as(String login, Runnable act) {
        StaffMember person = staff.named(login);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, null, person.authorities()));
        SecurityContextHolder.setContext(context);
        identity.setAuthentication(login, List.copyOf(person.groups()));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }
}
