package uk.homeward.draft;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.access.StaffNames;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** What Tasklist's script asks when a form opens and when somebody saves it. */
@RestController
@RequestMapping("/drafts/{taskId}")
class DraftController {

    private final DraftService drafts;
    private final StaffNames names;

    DraftController(DraftService drafts, StaffNames names) {
        this.drafts = drafts;
        this.names = names;
    }

    /** @param token goes back with what is saved; the script has no other way to learn it */
    record Opened(String token, List<Line> drafts) {}

    record Line(String savedBy, boolean mine, Instant savedAt, String answers) {}

    record Typed(String answers, @Nullable Instant seen) {}

    record Sentence(String sentence) {}

    @GetMapping
    Opened open(@PathVariable String taskId, Principal person, CsrfToken token) {
        return new Opened(token.getToken(), lines(drafts.of(taskId), person));
    }

    @PutMapping
    List<Line> save(@PathVariable String taskId, @RequestBody Typed typed, Principal person) {
        return lines(drafts.save(taskId, person.getName(), typed.answers(), typed.seen()), person);
    }

    @ExceptionHandler
    ResponseEntity<Sentence> refused(Refusal refusal) {
        return ResponseEntity.status(refusal instanceof NotFound ? 404 : 422).body(new Sentence(refusal.sentence()));
    }

    private List<Line> lines(List<Draft> drafts, Principal person) {
        return drafts.stream()
                .map(draft -> new Line(
                        names.of(draft.savedBy()),
                        draft.savedBy().equals(person.getName()),
                        draft.savedAt(),
                        draft.answers()))
                .toList();
    }
}
