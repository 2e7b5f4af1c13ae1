package uk.homeward.letters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterView;
import uk.homeward.letters.ReachedOtherwise;

@Tag(name = "Letters", description = "To people: what they say, and when and how they went")
@RestController
@RolesAllowed({"access-team", "social-workers", "managers"})
@RequestMapping(LetterController.PATH)
@ShowsRecord(RecordPart.NEEDS)
class LetterController {

    static final String PATH = "/api/letters";

    private final LetterLookup lookup;
    private final LetterService letters;

    LetterController(LetterLookup lookup, LetterService letters) {
        this.lookup = lookup;
        this.letters = letters;
    }

    record Sending(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LetterChannel channel,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-01") @Nullable LocalDate sentOn,
            @Schema(description = "Needed where the person reads another language than English") @Nullable
                    Boolean translated,
            @Schema(example = "The list of the post room came today.", description = "Needed where it is told late")
                    @Nullable
                    String lateReason) {}

    record Return(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-04") @Nullable LocalDate returnedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Moved, new address not known.") @Nullable
                    String reason) {}

    record Correction(
            @Schema(description = "What the letter leaves open, by its names; the same as before where it is left out")
                    @Nullable
                    Map<String, String> values,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The amount was that of another week.") @Nullable
                    String reason) {}

    record KeptBack(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "We told her today, and she has it in writing.")
                    @Nullable
                    String reason) {}

    record Told(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ReachedOtherwise reachedBy,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-05") @Nullable LocalDate reachedOn,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "The outreach worker read it to him at the shelter.")
                    @Nullable
                    String words) {}

    @Operation(summary = "Find a letter")
    @GetMapping("/{reference}")
    LetterView find(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "Tell that a letter went", description = "By whoever prints and posts letters.")
    @PostMapping("/{reference}/sending")
    Receipt sent(IdempotentCall once, @PathVariable String reference, @RequestBody Sending told) {
        return once.changed(
                PATH,
                reference,
                () -> letters.sent(
                        reference,
                        new LetterSending(told.channel(), told.sentOn(), told.translated(), told.lateReason())));
    }

    @Operation(summary = "Tell that a letter came back")
    @PostMapping("/{reference}/return")
    Receipt returned(IdempotentCall once, @PathVariable String reference, @RequestBody Return told) {
        return once.changed(PATH, reference, () -> letters.returned(reference, told.returnedOn(), told.reason()));
    }

    @Operation(
            summary = "Write a letter anew",
            description = "As the record stands now. It takes the place of the old one, which stays on the record.")
    @PostMapping("/{reference}/correction")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Correction asked) {
        return once.created(PATH, () -> letters.correct(reference, asked.values(), asked.reason()));
    }

    @Operation(summary = "Keep a letter back", description = "It is not needed after all.")
    @PostMapping("/{reference}/withdrawal")
    Receipt keepBack(IdempotentCall once, @PathVariable String reference, @RequestBody KeptBack told) {
        return once.changed(PATH, reference, () -> letters.keepBack(reference, told.reason()));
    }

    @Operation(
            summary = "Let a letter go by email",
            description =
                    "Where whoever it is for asked for email. It goes at once; where no server takes it, it is tried"
                            + " again, and then somebody is told.")
    @PostMapping("/{reference}/email")
    Receipt email(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> letters.release(reference));
    }

    @Operation(
            summary = "Tell that the person heard otherwise what a letter says",
            description = "Where the letter itself does not reach them.")
    @PostMapping("/{reference}/telling")
    Receipt told(IdempotentCall once, @PathVariable String reference, @RequestBody Told told) {
        return once.changed(
                PATH,
                reference,
                () -> letters.reachedOtherwise(reference, told.reachedBy(), told.reachedOn(), told.words()));
    }
}
