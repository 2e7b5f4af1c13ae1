package uk.homeward.subjectaccess.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.subjectaccess.AccessAsked;
import uk.homeward.subjectaccess.AccessRequestView;
import uk.homeward.subjectaccess.SubjectAccessAnswerService;
import uk.homeward.subjectaccess.SubjectAccessLookup;
import uk.homeward.subjectaccess.SubjectAccessService;

@Tag(name = "Subject access", description = "What is held about one person, for that person")
@RestController
@RolesAllowed({"information-governance", "managers"})
@RequestMapping(SubjectAccessController.PATH)
class SubjectAccessController {

    static final String PATH = "/api/subject-access";

    private final SubjectAccessService access;
    private final SubjectAccessLookup requests;
    private final SubjectAccessAnswerService answers;

    SubjectAccessController(
            SubjectAccessService access, SubjectAccessLookup requests, SubjectAccessAnswerService answers) {
        this.access = access;
        this.requests = requests;
        this.answers = answers;
    }

    @Operation(
            summary = "Requests for access",
            description = "Those that wait first, the next to be answered at the top.")
    @GetMapping
    Paged<AccessRequestView> all(@ParameterObject PageQuery page) {
        return requests.all(page);
    }

    @Operation(summary = "Record a request for access", description = "It is to be answered within one month.")
    @PostMapping
    Receipt open(IdempotentCall once, @RequestBody AccessAsked asked) {
        return once.created(PATH, () -> access.open(asked));
    }

    @Operation(summary = "A request for access")
    @GetMapping("/{reference}")
    AccessRequestView find(@PathVariable String reference) {
        return requests.find(reference);
    }

    @Operation(summary = "Record that a request is answered", description = "They have the file.")
    @PostMapping("/{reference}/answer")
    Receipt answer(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> answers.answer(reference));
    }
}
