package uk.homeward.supportplan.web;

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
import uk.homeward.audit.AuditTrail;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.PlanView;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
@RequestMapping("/api/provider/plans")
class OurPlansController {

    private static final String PATH = "/api/provider/plans";

    private final OurPlans plans;
    private final PlanDraftService drafts;
    private final AuditTrail trail;

    OurPlansController(OurPlans plans, PlanDraftService drafts, AuditTrail trail) {
        this.plans = plans;
        this.drafts = drafts;
        this.trail = trail;
    }

    @Operation(
            summary = "Plans to make",
            description = "What people asked the caller's provider to plan, the longest asked first.")
    @GetMapping
    Paged<PlanView> all(@ParameterObject PageQuery page) {
        return plans.toMake(page);
    }

    @Operation(summary = "One of our plans", description = "That you looked is kept in the trail.")
    @GetMapping("/{reference}")
    PlanView one(@PathVariable String reference) {
        PlanView plan = plans.find(reference);
        trail.looked(reference, plan.packageReference());
        return plan;
    }

    @Operation(
            summary = "Develop and cost one of our plans",
            description =
                    "The whole of a draft, instead of what stands there; then complete the task Submit costed plan.")
    @PostMapping("/{reference}/content")
    Receipt write(IdempotentCall once, @PathVariable String reference, @RequestBody PlanContentTyped typed) {
        return once.changed(
                PATH,
                reference,
                () -> drafts.replace(plans.find(reference).reference(), typed.visitsGiven(), typed.partsGiven()));
    }
}
