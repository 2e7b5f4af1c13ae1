package uk.homeward.shortterm.web;

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
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.shortterm.FinancialAssessment;
import uk.homeward.shortterm.FinancialAssessmentService;

/** A charge waits while the financial assessment has not started. */
@Tag(name = "Episodes")
@RestController
@ShowsRecord(RecordPart.MONEY)
@RequestMapping("/api/episodes/{reference}/financial-assessments")
class FinancialAssessmentController {
    private static final String PATH = "/api/episodes";

    private final FinancialAssessmentService assessments;

    FinancialAssessmentController(FinancialAssessmentService assessments) {
        this.assessments = assessments;
    }

    record Assessed(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable FinancialAssessment financialAssessment) {}

    @Operation(
            summary = "Record how the financial assessment stands",
            description = "Once the person was told about the charge. A charge waits while it has not started.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping
    Receipt assess(IdempotentCall once, @PathVariable String reference, @RequestBody Assessed assessed) {
        return once.changed(
                PATH, reference, () -> assessments.assess(reference, assessed.financialAssessment(), false));
    }
}
