package uk.homeward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentLine;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Wording;

@Tag(name = "Assessments", description = "Of long-term needs: one that is open at a time for each person")
@RestController
@RolesAllowed({"social-workers", "managers"})
@RequestMapping(AssessmentController.PATH)
class AssessmentController {

    static final String PATH = "/api/assessments";

    private final AssessmentService assessments;
    private final AssessmentDesk desk;
    private final AuditTrail trail;

    AssessmentController(AssessmentService assessments, AssessmentDesk desk, AuditTrail trail) {
        this.assessments = assessments;
        this.desk = desk;
        this.trail = trail;
    }

    record Asked(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "PER-000123") @Nullable String personReference,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Millbrook") @Size(max = Wording.LINE) @Nullable
                    String area,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable AssessmentSource source,
            @Schema(example = "EPI-000123", description = "What led to it, where that has a reference")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String sourceReference,
            @Schema(example = "2027-02-22", description = "Today where it is left out") @Nullable LocalDate askedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her husband cannot go on alone.") @Nullable
                    String why,
            @Schema(example = "The letter lay in another office.", description = "Needed where it is told late")
                    @Nullable
                    String lateReason) {}

    @Operation(
            summary = "Ask for an assessment of long-term needs",
            description = "Refused with 409 where one is open already. Whose needs they are is known by reference.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping
    Receipt ask(IdempotentCall once, @RequestBody Asked asked) {
        return once.created(
                PATH,
                () -> desk.ask(new AssessmentRequest(
                        asked.personReference(),
                        asked.area(),
                        asked.source(),
                        asked.sourceReference(),
                        asked.askedOn(),
                        asked.why(),
                        asked.lateReason())));
    }

    @Operation(
            summary = "Who waits for an assessment",
            description = "The one that is due next first: references, nothing that was found.")
    @GetMapping
    Paged<AssessmentLine> waiting(@ParameterObject PageQuery page) {
        return assessments.waiting(page);
    }

    @Operation(summary = "Find an assessment", description = "With its needs. That you looked is kept in the trail.")
    @ShowsRecord(RecordPart.NEEDS)
    @GetMapping("/{reference}")
    AssessmentView find(@PathVariable String reference) {
        AssessmentView found = assessments.find(reference);
        trail.looked(found.reference(), found.packageReference());
        return found;
    }
}
