package uk.homeward.referral.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
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
    private final ClosedRecords closed;
    private final AuditTrail trail;

    ReferralController(ReferralService referrals, ReferralLists lists, ClosedRecords closed, AuditTrail trail) {
        this.referrals = referrals;
        this.lists = lists;
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
}
