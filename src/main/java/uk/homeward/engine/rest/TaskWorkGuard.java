package uk.homeward.engine.rest;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import uk.homeward.engine.TaskRecordCheck;
import uk.homeward.refusal.Refusal;

/** Looks at work on a task before the engine does: the engine would take any name and any colleague. */
final class TaskWorkGuard {

    /** A name given twice could be checked once and stored twice. */
    private static final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What a form asks for; the engine would take files and serialized objects as well. */
    private static final Set<String> ANSWERS =
            Set.of("", "null", "string", "boolean", "date", "integer", "long", "short", "double", "number");

    private final TaskAssigneeCheck colleagues;
    private final RestCall.OnTask call;
    private final TaskState task;
    private final TaskRecordCheck records;

    private TaskWorkGuard(ProcessEngine engine, TaskRecordCheck records, RestCall.OnTask call) {
        this.colleagues = new TaskAssigneeCheck(engine);
        this.call = call;
        this.task = TaskStateReader.of(engine, call.taskId());
        this.records = records;
    }

    static void check(ProcessEngine engine, TaskRecordCheck records, RestCall.OnTask call, byte[] body) {
        new TaskWorkGuard(engine, records, call).check(body);
    }

    private void check(byte[] body) {
        task.gone().ifPresent(TaskWorkGuard::refuse);
        if (call.handsIn() || call.act().equals("claim")) {
            task.takenFrom(colleagues.me()).ifPresent(TaskWorkGuard::refuse);
            Optional.ofNullable(task.businessKey()).flatMap(records::whyNot).ifPresent(why -> refuse(new Refusal(why)));
        }
        JsonNode asked = parse(body);
        switch (call.act()) {
            case "claim" -> colleagues.checkClaim(asked.path("userId"));
            case "assignee" -> colleagues.checkAssignee(asked.path("userId"), task);
            case "submit-form", "complete" -> checkAnswers(asked.path("variables"));
            default -> {}
        }
    }

    /** Only what the form asks for: anything else would stay in the engine, or change where the process goes. */
    private void checkAnswers(JsonNode variables) {
        for (Iterator<String> names = variables.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!task.asked().contains(name)) {
                throw new Refusal(name, "The form of this task does not ask for “" + name + "”. Nothing was stored.");
            }
            String type = variables.path(name).path("type").asText("");
            if (!ANSWERS.contains(type.toLowerCase(Locale.ROOT))) {
                throw new Refusal(name, "“" + name + "” must be text, a number, a day or a tick. Nothing was stored.");
            }
        }
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
