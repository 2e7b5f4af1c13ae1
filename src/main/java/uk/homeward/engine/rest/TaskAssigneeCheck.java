package uk.homeward.engine.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import uk.homeward.engine.StaffGroups;
import uk.homeward.refusal.Refusal;

/** Whose a task may become, when whoever is signed in says so. */
record TaskAssigneeCheck(ProcessEngine engine) {

    /** The engine would note whatever name it is given as the one who took the task. */
    void checkClaim(JsonNode userId) {
        if (!userId.asText("").equals(me())) {
            throw new Refusal("userId", "You can take a task for yourself only.");
        }
    }

    /** Whoever took a task hands it back; to give it to somebody is for those who may assign. */
    void checkAssignee(JsonNode userId, TaskState task) {
        String colleague = userId.asText("");
        if (userId.isNull() || userId.isMissingNode() || colleague.equals(me())) {
            return;
        }
        if (!mayAssign(task.process())) {
            throw new Refusal("userId", "Hand the task back, so that a colleague can take it.");
        }
        if (engine.getIdentityService().createUserQuery().userId(colleague).count() == 0) {
            throw new Refusal("userId", "Nobody works here under that name.");
        }
        if (!task.isOfferedTo(StaffGroups.of(engine.getIdentityService(), colleague))) {
            throw new Refusal(
                    "userId",
                    "None of this colleague's groups may do this task. Give it to somebody of the team that it is offered to.");
        }
    }

    private boolean mayAssign(String process) {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        return person != null
                && engine.getAuthorizationService()
                        .isUserAuthorized(
                                person.getUserId(),
                                person.getGroupIds(),
                                Permissions.TASK_ASSIGN,
                                Resources.PROCESS_DEFINITION,
                                process);
    }

    @Nullable
    String me() {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        return person == null ? null : person.getUserId();
    }
}
