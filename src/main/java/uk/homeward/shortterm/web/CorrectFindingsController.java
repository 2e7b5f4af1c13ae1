package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.shortterm.FindingsCorrection;
import uk.homeward.shortterm.FindingsCorrectionService;

/** Asks that what a review found is put right: the national return is touched. */
@Tag(name = "Episodes")
@RestController
@RequestMapping("/api/episodes/{reference}/findings-corrections")
class CorrectFindingsController {
    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final FindingsCorrectionService corrections;

    CorrectFindingsController(FindingsCorrectionService corrections) {
        this.corrections = corrections;
    }

    @Operation(
            summary = "Correct what was found",
            description =
                    "What a review found, or what was said when support ended; what is left out stays. The answer is the"
                            + " approval that now waits for a second person, as the national return is touched.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody FindingsCorrection correction) {
        return once.created(APPROVALS, () -> corrections.ask(reference, correction));
    }
}
