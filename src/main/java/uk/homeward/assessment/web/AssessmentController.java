package uk.homeward.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
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
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

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

    @Operation(
            summary = "Ask for an assessment of long-term needs",
            description = "Refused with 409 where one is open already. Whose needs they are is known by reference.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping
    Receipt ask(IdempotentCall once, @RequestBody AssessmentAsked asked) {
        return once.created(PATH, () -> desk.ask(asked.request()));
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
