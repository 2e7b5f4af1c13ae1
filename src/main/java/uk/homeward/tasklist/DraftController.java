package uk.homeward.tasklist;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.audit.Actor;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotShown;

/**
 * Where Tasklist's script keeps a half-filled form. The header is the guard against forged requests: no other site can
 * send it.
 */
@RestController
@ShowsRecord({RecordPart.IDENTITY, RecordPart.CARE})
@RequestMapping("/drafts/{taskId}")
class DraftController {

    private static final String VERSION = "X-Homeward-Draft";
    private static final int LONGEST = 100_000;

    private final FormDrafts drafts;
    private final TaskRights tasks;

    DraftController(FormDrafts drafts, TaskRights tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
    }

    @GetMapping
    ResponseEntity<String> read(@PathVariable String taskId, @RequestHeader(VERSION) int known) {
        if (!tasks.isReadable(taskId)) {
            return ResponseEntity.notFound().build();
        }
        return drafts.of(taskId)
                .map(draft -> ResponseEntity.ok()
                        .header(VERSION, String.valueOf(draft.version()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(draft.body()))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    ResponseEntity<Void> save(
            @PathVariable String taskId, @RequestHeader(VERSION) int known, @RequestBody String answers) {
        if (!tasks.isWorkable(taskId)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        if (answers.length() > LONGEST) {
            return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build();
        }
        int version = drafts.save(taskId, answers, Actor.name(), known);
        return ResponseEntity.noContent()
                .header(VERSION, String.valueOf(version))
                .build();
    }

    /** Also asked for when the task was completed: then its draft has gone with it. */
    @DeleteMapping
    ResponseEntity<Void> forget(@PathVariable String taskId, @RequestHeader(VERSION) int known) {
        if (tasks.isWorkable(taskId)) {
            drafts.forget(taskId);
        }
        return ResponseEntity.noContent().build();
    }

    /** What others typed of somebody whose record is closed. */
    @ExceptionHandler
    ResponseEntity<String> notShown(NotShown refusal) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.TEXT_PLAIN)
                .body(refusal.sentence());
    }

    @ExceptionHandler
    ResponseEntity<String> somebodyWasFirst(Conflict conflict) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.TEXT_PLAIN)
                .body(conflict.sentence());
    }
}
