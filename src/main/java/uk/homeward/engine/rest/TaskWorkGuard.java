package uk.homeward.engine.rest;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Iterator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** Looks at work on a task before the engine does: the engine would take any name and any colleague. */
final class TaskWorkGuard {

    /** A name given twice could be checked once and stored twice. */
    private static final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final ProcessEngine engine;
    private final RestCall.OnTask call;
    private final TaskState task;

    private TaskWorkGuard(ProcessEngine engine, RestCall.OnTask call) {
        this.engine = engine;
        this.call = call;
        this.task = TaskStateReader.of(engine, call.taskId());
    }

    static void check(ProcessEngine engine, RestCall.OnTask call, byte[] body) {
        new TaskWorkGuard(engine, call).check(body);
    }

    private void check(byte[] body) {
        task.gone().ifPresent(TaskWorkGuard::refuse);
        if (call.handsIn() || call.act().equals("claim")) {
            task.takenFrom(me()).ifPresent(TaskWorkGuard::refuse);
        }
        JsonNode asked = parse(body);
        switch (call.act()) {
            case "claim" -> checkClaim(asked.path("userId"));
            case "assignee" -> checkAssignee(asked.path("userId"));
            case "submit-form", "complete" -> checkAnswers(asked.path("variables"));
            default -> {}
        }
    }

    /** The engine would note whatever name it is given as the one who took the task. */
    private void checkClaim(JsonNode userId) {
        if (!userId.asText("").equals(me())) {
            throw new Refusal("userId", "You can take a task for yourself only.");
        }
    }

    /** Whoever took a task hands it back; to give it to somebody is for those who may assign. */
    private void checkAssignee(JsonNode userId) {
        String colleague = userId.asText("");
        if (userId.isNull() || userId.isMissingNode() || colleague.equals(me())) {
            return;
        }
        if (!mayAssign()) {
            throw new Refusal("userId", "Hand the task back, so that a colleague can take it.");
        }
        if (engine.getIdentityService().createUserQuery().userId(colleague).count() == 0) {
            throw new Refusal("userId", "Nobody works here under that name.");
        }
    }

    private boolean mayAssign() {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        return person != null
                && engine.getAuthorizationService()
                        .isUserAuthorized(
                                person.getUserId(),
                                person.getGroupIds(),
                                Permissions.TASK_ASSIGN,
                                Resources.PROCESS_DEFINITION,
                                task.process());
    }

    /** Only what the form asks for: anything else would stay in the engine, or change where the process goes. */
    private void checkAnswers(JsonNode variables) {
        for (Iterator<String> names = variables.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!task.asked().contains(name)) {
                throw new Refusal(name, "The form of this task does not ask for “" + name + "”. Nothing was stored.");
            }
        }
    }

    private @Nullable String me() {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        return person == null ? null : person.getUserId();
    }

    private static JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException broken) {
            throw new Refusal("This request is not JSON that Homeward can read. Nothing was stored.");
        }
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}
