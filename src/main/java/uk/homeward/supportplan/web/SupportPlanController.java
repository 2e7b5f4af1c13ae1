package uk.homeward.supportplan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

@Tag(name = "Support plans", description = "Versions of the plans of long-term packages")
@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api/support-plans")
class SupportPlanController {

    private static final String PATH = "/api/support-plans";

    private final SupportPlanService plans;
    private final PlanDraftService drafts;
    private final AuditTrail trail;

    SupportPlanController(SupportPlanService plans, PlanDraftService drafts, AuditTrail trail) {
        this.plans = plans;
        this.drafts = drafts;
        this.trail = trail;
    }

    @Operation(summary = "A version of a support plan", description = "That you looked is kept in the trail.")
    @GetMapping("/{reference}")
    PlanView one(@PathVariable String reference) {
        PlanView plan = plans.find(reference);
        trail.looked(reference, plan.packageReference());
        return plan;
    }

    @Operation(
            summary = "Write a support plan",
            description = "The whole week and all parts of a draft, instead of what stands there.")
    @RolesAllowed("social-workers")
    @PostMapping("/{reference}/content")
    Receipt write(IdempotentCall once, @PathVariable String reference, @RequestBody PlanContentTyped typed) {
        return once.changed(PATH, reference, () -> drafts.replace(reference, typed.visitsGiven(), typed.partsGiven()));
    }
}
