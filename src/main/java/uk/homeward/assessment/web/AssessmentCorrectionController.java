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
import uk.homeward.assessment.Need;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;

/** What a complete assessment found was wrong. */
@Tag(name = "Assessments")
@RestController
@RolesAllowed({"social-workers", "managers"})
@ShowsRecord(RecordPart.NEEDS)
@RequestMapping(AssessmentController.PATH + "/{reference}")
class AssessmentCorrectionController {

    private final AssessmentCorrections corrections;

    AssessmentCorrectionController(AssessmentCorrections corrections) {
        this.corrections = corrections;
    }

    record Correction(
            @Schema(example = "2026-12-03") @Nullable LocalDate assessedOn,
            @Schema(description = "Its outcome, and what was wrong of it; what is left out stays") @Nullable Need need,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The hours of two days were left out.") @Nullable
                    String reason) {}

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
