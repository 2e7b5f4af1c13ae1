package uk.homeward.referral.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.ClosedRecords;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.referral.CorrectedOutcome;
import uk.homeward.referral.OutcomeCorrectionService;
import uk.homeward.referral.ReferralJoinService;
import uk.homeward.referral.ReferralLists;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;

@Tag(name = "Referrals", description = "Requests for support, one form for every service")
@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api/referrals")
class ReferralController {

    private static final String PATH = "/api/referrals";

    private final ReferralService referrals;
    private final ReferralLists lists;
    private final ReferralJoinService joins;
    private final OutcomeCorrectionService corrections;
    private final ClosedRecords closed;
    private final AuditTrail trail;

    ReferralController(
            ReferralService referrals,
            ReferralLists lists,
            ReferralJoinService joins,
            OutcomeCorrectionService corrections,
            ClosedRecords closed,
            AuditTrail trail) {
        this.referrals = referrals;
        this.lists = lists;
        this.joins = joins;
        this.corrections = corrections;
        this.closed = closed;
        this.trail = trail;
    }

    @Operation(
            summary = "Refer a person",
            description =
                    """
                    Takes a person who is known (personReference) or the details of one (person), never both. A hospital \
                    says when it expects to discharge. The referral waits for the access team at once.""")
    @PostMapping
    Receipt receive(
            IdempotentCall once,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(ReferralExample.FROM_THE_COMMUNITY)))
                    @RequestBody
                    ReferralRequest request) {
        return once.created(PATH, () -> referrals.receive(request));
    }

    @Operation(summary = "Referrals", description = "The most recent first: all of them, or those of one person.")
    @GetMapping
    Paged<ReferralLine> list(
            @Parameter(description = "Only the referrals of this person", example = "PER-000123")
                    @RequestParam(required = false)
                    @Nullable
                    String personReference,
            @ParameterObject PageQuery page) {
        if (personReference != null) {
            Reference.PERSON.id(personReference);
        }
        Paged<ReferralView> found = personReference == null ? lists.all(page) : lists.ofPerson(personReference, page);
        return closed.leaveOut(found, ReferralView::personReference).map(ReferralLine::of);
    }

    @Operation(summary = "One referral", description = "That you looked is kept in the trail of the case.")
    @GetMapping("/{reference}")
    ReferralView one(@PathVariable String reference) {
        ReferralView referral = referrals.find(reference);
        trail.looked(reference, reference);
        return referral;
    }

    record Joining(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "REF-000123") @Nullable String into,
            @Nullable String reason) {}

    @Operation(
            summary = "Join a referral with another",
            description =
                    "The person was referred twice for the same: the other goes on, and all work on this one ends.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/{reference}/joining")
    Receipt join(IdempotentCall once, @PathVariable String reference, @RequestBody Joining joining) {
        return once.changed(PATH, reference, () -> joins.join(reference, joining.into(), joining.reason()));
    }

    @Operation(
            summary = "Correct what became of a referral",
            description = "It was closed by mistake, or with the wrong outcome. Waits for a second person.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/{reference}/outcome-corrections")
    Receipt correctOutcome(IdempotentCall once, @PathVariable String reference, @RequestBody CorrectedOutcome right) {
        return once.created("/api/approvals", () -> corrections.ask(reference, right));
    }

    @Operation(
            summary = "Withdraw a referral",
            description = "Only before support has started; afterwards the service is ended instead.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/{reference}/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(PATH, reference, () -> referrals.withdraw(reference, withdrawal.reason()));
    }
}
