package uk.homeward.engine;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** No row of authorization per task and candidate group: TaskAuthorizationChecker and TaskQueryAuthorizationManager answer without. */
final class NoTaskAuthorizationProvider extends DefaultAuthorizationProvider {

    /** Nor one to change or delete one's own entry: names come from the sign-in. */
    @Override
    public AuthorizationEntity @Nullable [] newUser(User user) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, String before, String now) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(Task task, String before, String now) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String user, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String group, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String user, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        return null;
    }
}
