package uk.homeward.approval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Visitor;

@Tag(name = "Approvals", description = "What nobody does alone: one asks, another decides")
@RestController
@ShowsRecord({RecordPart.CARE, RecordPart.MONEY})
@ForStaffWhoSeePeople
@RequestMapping(ApprovalController.PATH)
class ApprovalController {

    static final String PATH = "/api/approvals";

    private final ApprovalService approvals;
    private final AuditTrail trail;

    ApprovalController(ApprovalService approvals, AuditTrail trail) {
        this.approvals = approvals;
        this.trail = trail;
    }

    /** @param approved whether what was asked is done */
    record Decision(
            @Nullable Boolean approved,
            @Schema(description = "Needed where it is not approved") @Nullable String reason) {}

    @Operation(summary = "What waits for you as a second person", description = "The longest first.")
    @RolesAllowed({"managers", "finance"})
    @GetMapping
    Paged<ApprovalView> waiting(@ParameterObject PageQuery page) {
        return approvals.waiting(Visitor.current().groups(), page);
    }

    @Operation(summary = "One of them", description = "That you looked is kept in the trail.")
    @GetMapping("/{reference}")
    ApprovalView one(@PathVariable String reference) {
        ApprovalView asked = approvals.find(reference);
        trail.looked(reference, asked.caseReference());
        return asked;
    }

    @Operation(
            summary = "Approve or decline",
            description =
                    "Never by whoever asked. Approved, it is done at once; declined, everything stands as it was.")
    @RolesAllowed({"managers", "finance"})
    @PostMapping("/{reference}/decision")
    Receipt decide(IdempotentCall once, @PathVariable String reference, @RequestBody Decision decision) {
        if (!approvals.isDecidedBy(reference, Visitor.current().groups())) {
            throw new AccessDeniedException("Decided by other groups");
        }
        return once.changed(PATH, reference, () -> {
            if (Wording.answered("approved", decision.approved(), "Say whether you approve it.")) {
                approvals.approve(reference, decision.reason());
            } else {
                approvals.decline(reference, decision.reason());
            }
        });
    }

    @Operation(summary = "Withdraw what you asked for", description = "As long as nobody has decided it.")
    @PostMapping("/{reference}/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> approvals.withdraw(reference));
    }
}
