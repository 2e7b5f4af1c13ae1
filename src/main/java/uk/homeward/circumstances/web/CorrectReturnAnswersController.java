package uk.homeward.circumstances.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.ReturnAnswers;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.refusal.Wording;

/** Puts right what the national return asks of a person. */
@Tag(name = "Circumstances")
@RestController
@ShowsRecord(RecordPart.NEEDS)
@RolesAllowed({"access-team", "social-workers", "managers"})
@RequestMapping("/api/people/{reference}/circumstances/return")
class CorrectReturnAnswersController {
    private static final String PATH = "/api/people";

    private final CircumstancesService circumstances;

    CorrectReturnAnswersController(CircumstancesService circumstances) {
        this.circumstances = circumstances;
    }

    record Answers(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ReturnAnswers answers,
            @Schema(example = "Asked at the visit") @Nullable String reason) {}

    @Operation(
            summary = "What the national return asks of a person",
            description = CorrectCircumstancesController.WHOLE)
    @PostMapping
    Receipt forTheReturn(IdempotentCall once, @PathVariable String reference, @RequestBody Answers told) {
        return once.created(PATH, () -> {
            circumstances.correct(
                    reference,
                    Wording.answered("answers", told.answers(), "Give the answers as they should stand."),
                    told.reason());
            return reference;
        });
    }
}
