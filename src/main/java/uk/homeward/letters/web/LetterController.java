package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterView;

@Tag(name = "Letters", description = "To people: what they say, and when and how they went")
@RestController
@RolesAllowed({"access-team", "social-workers", "managers"})
@RequestMapping(LetterController.PATH)
@ShowsRecord(RecordPart.NEEDS)
class LetterController {

    static final String PATH = "/api/letters";

    private final LetterLookup lookup;
    private final LetterSendingService sending;
    private final LetterService letters;

    LetterController(LetterLookup lookup, LetterSendingService sending, LetterService letters) {
        this.lookup = lookup;
        this.sending = sending;
        this.letters = letters;
    }

    @Operation(summary = "Find a letter")
    @GetMapping("/{reference}")
    LetterView find(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "Tell that a letter went", description = "By whoever prints and posts letters.")
    @PostMapping("/{reference}/sending")
    Receipt sent(IdempotentCall once, @PathVariable String reference, @RequestBody LetterSending told) {
        return once.changed(PATH, reference, () -> sending.sent(reference, told));
    }

    @Operation(summary = "Tell that a letter came back")
    @PostMapping("/{reference}/return")
    Receipt returned(IdempotentCall once, @PathVariable String reference, @RequestBody LetterReturn told) {
        return once.changed(PATH, reference, () -> sending.returned(reference, told.returnedOn(), told.reason()));
    }

    @Operation(
            summary = "Let a letter go by email",
            description =
                    "Where whoever it is for asked for email. It goes at once; where no server takes it, it is tried"
                            + " again, and then somebody is told.")
    @PostMapping("/{reference}/email")
    Receipt email(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> sending.release(reference));
    }

    @Operation(
            summary = "Tell that the person heard otherwise what a letter says",
            description = "Where the letter itself does not reach them.")
    @PostMapping("/{reference}/telling")
    Receipt told(IdempotentCall once, @PathVariable String reference, @RequestBody LetterTold told) {
        return once.changed(
                PATH,
                reference,
                () -> letters.reachedOtherwise(reference, told.reachedBy(), told.reachedOn(), told.words()));
    }
}
