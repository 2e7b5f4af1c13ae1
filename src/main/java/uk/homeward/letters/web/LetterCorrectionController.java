package uk.homeward.letters.web;

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
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterCorrectionService;
import uk.homeward.letters.LetterService;

/** Puts another letter in the place of one that was wrong, or keeps it back. */
@Tag(name = "Letters")
@RestController
@RolesAllowed({"access-team", "social-workers", "managers"})
@RequestMapping(LetterController.PATH)
@ShowsRecord(RecordPart.NEEDS)
class LetterCorrectionController {

    private final LetterCorrectionService corrections;
    private final LetterService letters;

    LetterCorrectionController(LetterCorrectionService corrections, LetterService letters) {
        this.corrections = corrections;
        this.letters = letters;
    }

    @Operation(
            summary = "Write a letter anew",
            description = "As the record stands now. It takes the place of the old one, which stays on the record.")
    @PostMapping("/{reference}/correction")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody LetterCorrection asked) {
        return once.created(
                LetterController.PATH, () -> corrections.correct(reference, asked.values(), asked.reason()));
    }

    @Operation(summary = "Keep a letter back", description = "It is not needed after all.")
    @PostMapping("/{reference}/withdrawal")
    Receipt keepBack(IdempotentCall once, @PathVariable String reference, @RequestBody LetterKeptBack told) {
        return once.changed(LetterController.PATH, reference, () -> letters.keepBack(reference, told.reason()));
    }
}
