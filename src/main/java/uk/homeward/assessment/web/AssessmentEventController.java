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
import uk.homeward.assessment.AssessmentCorrection;
import uk.homeward.assessment.AssessmentCorrections;
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.RefusedAssessment.DutyStands;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;

/** What is told of an assessment; the task in Tasklist completes it. */
@Tag(name = "Assessments")
@RestController
@RolesAllowed({"social-workers", "managers"})
@ShowsRecord(RecordPart.NEEDS)
@RequestMapping(AssessmentController.PATH + "/{reference}")
class AssessmentEventController {

    private final NeedsService needs;
    private final AssessmentEndings endings;
    private final AssessmentCorrections corrections;

    AssessmentEventController(NeedsService needs, AssessmentEndings endings, AssessmentCorrections corrections) {
        this.needs = needs;
        this.endings = endings;
        this.corrections = corrections;
    }

    record Removal(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable SpecifiedOutcome outcome) {}

    record Refused(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-03") @Nullable LocalDate refusedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She wants no strangers in the house.") @Nullable
                    String reason,
            @Schema(description = "Why the council assesses all the same; left out where the refusal holds") @Nullable
                    DutyStands dutyStands) {}

    record Told(@Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-03") @Nullable LocalDate toldOn) {}

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "He moved to his daughter.") @Nullable
                    String reason) {}

    record Correction(
            @Schema(example = "2026-12-03") @Nullable LocalDate assessedOn,
            @Schema(description = "Its outcome, and what was wrong of it; what is left out stays") @Nullable Need need,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The hours of two days were left out.") @Nullable
                    String reason) {}

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

    @Operation(
            summary = "Tell that the person refuses the assessment",
            description = "It ends, unless the council has to assess all the same (Care Act 2014 s11).")
    @PostMapping("/refusal")
    Receipt refuse(IdempotentCall once, @PathVariable String reference, @RequestBody Refused refused) {
        return once.changed(
                AssessmentController.PATH,
                reference,
                () -> endings.refuse(reference, refused.refusedOn(), refused.reason(), refused.dutyStands()));
    }

    @Operation(summary = "Withdraw an assessment", description = "It was asked for by mistake, or is not wanted.")
    @PostMapping("/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(
                AssessmentController.PATH, reference, () -> endings.withdraw(reference, withdrawal.reason()));
    }

    @Operation(summary = "Tell that the person knows what was decided", description = "Which needs are met, and why.")
    @PostMapping("/decisions-told")
    Receipt tell(IdempotentCall once, @PathVariable String reference, @RequestBody Told told) {
        return once.changed(AssessmentController.PATH, reference, () -> needs.tell(reference, told.toldOn()));
    }

    @Operation(summary = "Correct a complete assessment", description = "What stood there stays readable.")
    @PostMapping("/corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Correction correction) {
        return once.changed(
                AssessmentController.PATH,
                reference,
                () -> corrections.correct(
                        reference,
                        new AssessmentCorrection(
                                correction.assessedOn(),
                                correction.need() == null ? Need.NONE : correction.need(),
                                correction.reason())));
    }
}
