package uk.homeward.governance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
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
import uk.homeward.governance.DecisionLine;
import uk.homeward.governance.DecisionProposal;
import uk.homeward.governance.DecisionView;
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

    @Operation(
            summary = "Propose a decision",
            description =
                    """
                    A committee considers it, then whoever decides signs it, in Tasklist. A key decision is in force when \
                    its call-in is over. With the code of a decision of the council's profile it takes over from that one.""")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping
    Receipt propose(
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
}
