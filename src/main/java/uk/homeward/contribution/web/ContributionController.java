package uk.homeward.contribution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.contribution.ContributionService;
import uk.homeward.contribution.ContributionTask;
import uk.homeward.contribution.ContributionTasks;
import uk.homeward.contribution.ContributionView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "What people pay", description = "Financial assessments of long-term packages, their outcomes and appeals")
@RestController
@ShowsRecord(RecordPart.MONEY)
class ContributionController {

    static final String PACKAGES = "/api/packages";
    static final String OF_PACKAGE = PACKAGES + "/{reference}/contributions";

    private final ContributionService contributions;
    private final ContributionTasks tasks;
    private final AuditTrail trail;

    ContributionController(ContributionService contributions, ContributionTasks tasks, AuditTrail trail) {
        this.contributions = contributions;
        this.tasks = tasks;
        this.trail = trail;
    }

    @Operation(summary = "What finance has to do", description = "Of all packages, the nearest day first.")
    @RolesAllowed({"finance", "managers"})
    @GetMapping("/api/contributions")
    Paged<ContributionTask> tasks(@ParameterObject PageQuery page) {
        return tasks.open(page);
    }

    @Operation(summary = "What one person pays", description = "Each financial assessment, the newest first.")
    @RolesAllowed({"finance", "managers"})
    @GetMapping(OF_PACKAGE)
    List<ContributionView> ofPackage(@PathVariable String reference) {
        List<ContributionView> found = contributions.ofPackage(reference);
        trail.looked(reference, reference);
        return found;
    }
}
