package uk.homeward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;

/** The needs of an assessment, one by one, and what the person was told of them. */
@Tag(name = "Assessments")
@RestController
@RolesAllowed({"social-workers", "managers"})
@ShowsRecord(RecordPart.NEEDS)
@RequestMapping(AssessmentController.PATH + "/{reference}")
class NeedsController {

    private final NeedsService needs;

    NeedsController(NeedsService needs) {
        this.needs = needs;
    }

    record Removal(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable SpecifiedOutcome outcome) {}

    record Told(@Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-03") @Nullable LocalDate toldOn) {}

    @Operation(
            summary = "Write down a need",
            description = "One part of life; what was written of it before makes way.")
    @PostMapping("/needs")
    Receipt note(IdempotentCall once, @PathVariable String reference, @RequestBody Need need) {
        return once.changed(AssessmentController.PATH, reference, () -> needs.note(reference, need));
    }

    @Operation(summary = "Take off a need", description = "It was written down by mistake.")
    @PostMapping("/needs/removals")
    Receipt takeOff(IdempotentCall once, @PathVariable String reference, @RequestBody Removal removal) {
        return once.changed(AssessmentController.PATH, reference, () -> needs.takeOff(reference, removal.outcome()));
    }

    @Operation(summary = "Tell that the person knows what was decided", description = "Which needs are met, and why.")
    @PostMapping("/decisions-told")
    Receipt tell(IdempotentCall once, @PathVariable String reference, @RequestBody Told told) {
        return once.changed(AssessmentController.PATH, reference, () -> needs.tell(reference, told.toldOn()));
    }
}
