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
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.RefusedAssessment.DutyStands;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;

/** An assessment ends before it is complete; the task in Tasklist completes it. */
@Tag(name = "Assessments")
@RestController
@RolesAllowed({"social-workers", "managers"})
@ShowsRecord(RecordPart.NEEDS)
@RequestMapping(AssessmentController.PATH + "/{reference}")
class AssessmentEventController {

    private final AssessmentEndings endings;

    AssessmentEventController(AssessmentEndings endings) {
        this.endings = endings;
    }

    record Refused(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-12-03") @Nullable LocalDate refusedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She wants no strangers in the house.") @Nullable
                    String reason,
            @Schema(description = "Why the council assesses all the same; left out where the refusal holds") @Nullable
                    DutyStands dutyStands) {}

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "He moved to his daughter.") @Nullable
                    String reason) {}

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
}
