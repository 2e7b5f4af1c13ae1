package uk.homeward.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Narrows every list, count and filter of tasks to "mine or my groups'", unless whoever asks may read all tasks. The
 * engine's own check joins each task with each authorization row, which costs seconds where there are many.
 */
final class OwnTaskQueries extends AuthorizationManager {

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        if (isAuthCheckExecuted() && !mayReadAllTasks() && !alreadyNarrowed(query)) {
            query.addOrQuery(mineOrMyGroups(getCurrentAuthentication()));
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }

    private boolean mayReadAllTasks() {
        return isAuthorized(Permissions.READ_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    private static boolean alreadyNarrowed(TaskQueryImpl query) {
        return query.getQueries().stream().anyMatch(MineOrMyGroups.class::isInstance);
    }

    private static MineOrMyGroups mineOrMyGroups(Authentication person) {
        MineOrMyGroups mine = new MineOrMyGroups();
        mine.taskAssignee(person.getUserId());
        List<String> groups = person.getGroupIds();
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
            return new OwnTaskQueries();
        }
    }
}
