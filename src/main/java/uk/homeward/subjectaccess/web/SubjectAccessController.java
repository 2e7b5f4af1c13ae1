package uk.homeward.subjectaccess.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.subjectaccess.AccessAsked;
import uk.homeward.subjectaccess.AccessFile;
import uk.homeward.subjectaccess.AccessItem;
import uk.homeward.subjectaccess.AccessRequestView;
import uk.homeward.subjectaccess.SubjectAccessService;

@Tag(name = "Subject access", description = "What is held about one person, for that person")
@RestController
@RolesAllowed({"information-governance", "managers"})
@RequestMapping(SubjectAccessController.PATH)
class SubjectAccessController {

    static final String PATH = "/api/subject-access";

    private final SubjectAccessService access;
    private final AuditTrail trail;

    SubjectAccessController(SubjectAccessService access, AuditTrail trail) {
        this.trail = trail;
        this.access = access;
    }

    record Marks(
            @Schema(
                            description = "By the key of each entry whether it is given out",
                            example = "{\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\": true}")
                    @Nullable
                    Map<String, Boolean> given) {}

    @Operation(
            summary = "Requests for access",
            description = "Those that wait first, the next to be answered at the top.")
    @GetMapping
    Paged<AccessRequestView> all(@ParameterObject PageQuery page) {
        return access.all(page);
    }

    @Operation(summary = "Record a request for access", description = "It is to be answered within one month.")
    @PostMapping
    Receipt open(IdempotentCall once, @RequestBody AccessAsked asked) {
        return once.created(PATH, () -> access.open(asked));
    }

    @Operation(summary = "A request for access")
    @GetMapping("/{reference}")
    AccessRequestView find(@PathVariable String reference) {
        return access.find(reference);
    }

    @Operation(
            summary = "What has to be looked at",
            description =
                    "Others who are named, and whatever somebody wrote: each is given out or held back by a person.")
    @GetMapping("/{reference}/items")
    Paged<AccessItem> items(@PathVariable String reference, @ParameterObject PageQuery page) {
        String person = access.find(reference).personReference();
        trail.looked(person, person);
        return PageOfItems.of(access.items(reference), page);
    }

    @Operation(summary = "Mark what is given out")
    @PostMapping("/{reference}/marks")
    Receipt mark(IdempotentCall once, @PathVariable String reference, @RequestBody Marks marks) {
        return once.changed(PATH, reference, () -> access.mark(reference, marks.given()));
    }

    @Operation(
            summary = "The file",
            description =
                    "Everything that is given out. Refused until all has been looked at. That it was made is kept.")
    @GetMapping("/{reference}/file")
    AccessFile file(@PathVariable String reference) {
        return access.file(reference);
    }

    @Operation(summary = "Record that a request is answered", description = "They have the file.")
    @PostMapping("/{reference}/answer")
    Receipt answer(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> access.answer(reference));
    }
}
