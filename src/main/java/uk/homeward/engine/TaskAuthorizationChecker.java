package uk.homeward.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * A person reads the tasks of the person's groups and works those that nobody else has taken, without a row of
 * authorization per task; all else needs a grant. The engine's own grants per definition would let every group see every
 * task of a process.
 */
final class TaskAuthorizationChecker extends AuthorizationCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        if (!readable(task)) {
            super.checkReadTask(task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (!readable(task)) {
            super.checkReadTaskVariable(task);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!workable(task)) {
            super.checkTaskWork(task);
        }
    }

    /** Whoever took a task may hand it back. The engine asks the same for a change of its text, which RestGuard refuses. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        if (task.getAssignee() == null || !workable(task)) {
            super.checkTaskAssign(task);
        }
    }

    private static boolean readable(TaskEntity task) {
        return isOfMyGroups(task) || (isMine(task) && !isGuest(person()));
    }

    private static boolean workable(TaskEntity task) {
        return readable(task) && (task.getAssignee() == null || isMine(task));
    }

    /** A provider's staff see what is their provider's, also where somebody hands them something else. */
    static boolean isGuest(@Nullable Authentication person) {
        return person != null
                && person.getGroupIds() != null
                && person.getGroupIds().contains(CandidateGroups.PROVIDERS);
    }

    private static boolean isMine(TaskEntity task) {
        Authentication person = person();
        return person != null
                && person.getUserId() != null
                && person.getUserId().equals(task.getAssignee());
    }

    private static boolean isOfMyGroups(TaskEntity task) {
        Authentication person = person();
        List<String> groups = person == null ? null : person.getGroupIds();
        return groups != null
                && task.getCandidates().stream().anyMatch(candidate -> groups.contains(candidate.getGroupId()));
    }

    private static @Nullable Authentication person() {
        return Context.getCommandContext().getAuthentication();
    }
}
