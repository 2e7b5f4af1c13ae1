package uk.homeward.governance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.governance.DecisionLine;
import uk.homeward.governance.DecisionProposal;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.GovernanceService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Decisions", description = "What the council decides: proposed, considered, signed, in force")
@RestController
@RolesAllowed({"managers", "commissioners", "democratic-services", "executive-member"})
@RequestMapping("/api/decisions")
class DecisionController {

    private static final String PATH = "/api/decisions";

    private final GovernanceService governance;

    DecisionController(GovernanceService governance) {
        this.governance = governance;
    }

    record Reason(
            @Schema(example = "Five members of the scrutiny committee want the costs looked at again.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Propose a decision",
            description =
                    """
                    A committee considers it, then whoever decides signs it, in Tasklist. A key decision is in force when \
                    its call-in is over. With the code of a decision of the council's profile it takes over from that one.""")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping
    ResponseEntity<Receipt> propose(
            IdempotentCall once,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(ProposalExample.MORE_LIVE_IN_CARE)))
                    @RequestBody
                    DecisionProposal proposal) {
        return once.created(PATH, () -> governance.propose(proposal));
    }

    @Operation(summary = "Decisions", description = "The newest first.")
    @GetMapping
    Paged<DecisionLine> list(@ParameterObject PageQuery page) {
        return governance.list(page);
    }

    @Operation(summary = "One decision", description = "With everything that stands on its record.")
    @GetMapping("/{reference}")
    DecisionView one(@PathVariable String reference) {
        return governance.find(reference);
    }

    @Operation(
            summary = "Call a decision in",
            description = "A key decision, once, until its call-in is over. It goes back to whoever signed it.")
    @RolesAllowed("democratic-services")
    @PostMapping("/{reference}/call-in")
    ResponseEntity<Receipt> callIn(IdempotentCall once, @PathVariable String reference, @RequestBody Reason reason) {
        return once.changed(PATH, reference, () -> governance.callIn(reference, reason.reason()));
    }

    @Operation(summary = "Withdraw a proposal", description = "Before it is signed, or when it was called in.")
    @RolesAllowed({"managers", "commissioners", "democratic-services"})
    @PostMapping("/{reference}/withdrawal")
    ResponseEntity<Receipt> withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Reason reason) {
        return once.changed(PATH, reference, () -> governance.withdraw(reference, reason.reason()));
    }

    @Operation(
            summary = "Record who was heard",
            description = "Stakeholders, among them people with lived experience, and what changed because of them.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/{reference}/engagements")
    ResponseEntity<Receipt> recordEngagement(
            IdempotentCall once, @PathVariable String reference, @RequestBody EngagementAnswer engagement) {
        return once.changed(PATH, reference, () -> governance.recordEngagement(reference, engagement));
    }
}
