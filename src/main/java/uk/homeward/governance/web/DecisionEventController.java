package uk.homeward.governance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.GovernanceService;

/** What happens to a decision on its way, apart from the tasks in which it is considered and signed. */
@Tag(name = "Decisions")
@RestController
@RequestMapping("/api/decisions/{reference}")
class DecisionEventController {

    private static final String PATH = "/api/decisions";

    private final GovernanceService governance;

    DecisionEventController(GovernanceService governance) {
        this.governance = governance;
    }

    record Reason(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "Five members of the scrutiny committee want the costs looked at again.")
                    @Nullable
                    String reason) {}

    @Operation(
            summary = "Call a decision in",
            description = "A key decision, once, until its call-in is over. It goes back to whoever signed it.")
    @RolesAllowed("democratic-services")
    @PostMapping("/call-in")
    Receipt callIn(IdempotentCall once, @PathVariable String reference, @RequestBody Reason reason) {
        return once.changed(PATH, reference, () -> governance.callIn(reference, reason.reason()));
    }

    @Operation(summary = "Withdraw a proposal", description = "Before it is signed, or when it was called in.")
    @RolesAllowed({"managers", "commissioners", "democratic-services"})
    @PostMapping("/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Reason reason) {
        return once.changed(PATH, reference, () -> governance.withdraw(reference, reason.reason()));
    }

    @Operation(
            summary = "Record who was heard",
            description = "Stakeholders, among them people with lived experience, and what changed because of them.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/engagements")
    Receipt recordEngagement(
            IdempotentCall once, @PathVariable String reference, @RequestBody EngagementAnswer engagement) {
        return once.changed(PATH, reference, () -> governance.recordEngagement(reference, engagement));
    }

    @Operation(
            summary = "Record a delegated act",
            description = "It cites the part of the decision that delegates, and is possible while that is in force.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/delegated-acts")
    Receipt recordDelegatedAct(
            IdempotentCall once, @PathVariable String reference, @RequestBody DelegatedActAnswer act) {
        return once.changed(PATH, reference, () -> governance.recordDelegatedAct(reference, act));
    }

    @Operation(
            summary = "Withdraw a delegated act",
            description = "It was recorded by mistake, and stays on the record.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/delegated-acts/{number}/withdrawal")
    Receipt withdrawDelegatedAct(
            IdempotentCall once,
            @PathVariable String reference,
            @Schema(minimum = "1", maximum = "10000") @PathVariable int number,
            @RequestBody Reason reason) {
        return once.changed(PATH, reference, () -> governance.withdrawDelegatedAct(reference, number, reason.reason()));
    }
}
