package uk.homeward.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/**
 * Narrows every list, count and filter of tasks to "mine or my groups'", unless whoever asks may read all tasks. The
 * engine's own check joins each task with each authorization row, which costs seconds where there are many.
 */
final class TaskQueryAuthorizationManager extends AuthorizationManager {

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        if (isAuthCheckExecuted() && !mayReadAllTasks() && !alreadyNarrowed(query)) {
            query.addOrQuery(mineOrMyGroups(getCurrentAuthentication()));
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }

    /** The engine asks the database which of a person's groups have any grant, before it asks what is granted to them. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    /** No task has a row of its own to take along when it ends. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    private boolean mayReadAllTasks() {
        return isAuthorized(Permissions.READ_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    private static boolean alreadyNarrowed(TaskQueryImpl query) {
        return query.getQueries().stream().anyMatch(MineOrMyGroups.class::isInstance);
    }

    private static MineOrMyGroups mineOrMyGroups(Authentication person) {
        MineOrMyGroups mine = new MineOrMyGroups();
        List<String> groups = person.getGroupIds();
        if (!TaskAuthorizationChecker.isGuest(person)) {
            mine.taskAssignee(person.getUserId());
        }
        if (groups != null && !groups.isEmpty()) {
            mine.taskCandidateGroupIn(groups).includeAssignedTasks();
        }
        return mine;
    }

    private static final class MineOrMyGroups extends TaskQueryImpl {

        MineOrMyGroups() {
            isOrQueryActive = true;
        }
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new TaskQueryAuthorizationManager();
        }
    }
}
