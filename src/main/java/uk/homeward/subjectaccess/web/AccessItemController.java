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
import uk.homeward.subjectaccess.AccessFile;
import uk.homeward.subjectaccess.AccessItem;
import uk.homeward.subjectaccess.SubjectAccessAnswerService;
import uk.homeward.subjectaccess.SubjectAccessService;

/** What is held for a request: looked at, marked, and given out as a file. */
@Tag(name = "Subject access")
@RestController
@RolesAllowed({"information-governance", "managers"})
@RequestMapping(SubjectAccessController.PATH + "/{reference}")
class AccessItemController {

    private final SubjectAccessService access;
    private final SubjectAccessAnswerService answers;
    private final LookedAtItems looked;

    AccessItemController(SubjectAccessService access, SubjectAccessAnswerService answers, LookedAtItems looked) {
        this.access = access;
        this.answers = answers;
        this.looked = looked;
    }

    @Operation(
            summary = "What has to be looked at",
            description =
                    "Others who are named, and whatever somebody wrote: each is given out or held back by a person.")
    @GetMapping("/items")
    Paged<AccessItem> items(@PathVariable String reference, @ParameterObject PageQuery page) {
        return PageOfItems.of(looked.of(reference), page);
    }

    @Operation(summary = "Mark what is given out")
    @PostMapping("/marks")
    Receipt mark(IdempotentCall once, @PathVariable String reference, @RequestBody SubjectAccessMarks marks) {
        return once.changed(SubjectAccessController.PATH, reference, () -> access.mark(reference, marks.given()));
    }

    @Operation(
            summary = "The file",
            description =
                    "Everything that is given out. Refused until all has been looked at. That it was made is kept.")
    @GetMapping("/file")
    AccessFile file(@PathVariable String reference) {
        return answers.file(reference);
    }
}
