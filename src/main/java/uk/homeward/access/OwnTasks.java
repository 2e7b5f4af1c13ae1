package uk.homeward.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Which tasks whoever asks may work: their own, and those of their groups that nobody has claimed. */
@Component
public class OwnTasks {

    private final TaskService tasks;
    private final IdentityService identity;

    OwnTasks(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    public boolean workable(String taskId) {
        Authentication person = identity.getCurrentAuthentication();
        if (person == null) {
            return false;
        }
        TaskQuery own = tasks.createTaskQuery().taskId(taskId).or().taskAssignee(person.getUserId());
        List<String> groups = person.getGroupIds();
        if (groups != null && !groups.isEmpty()) {
            own.taskCandidateGroupIn(groups);
        }
        return own.endOr().count() > 0;
    }
}
