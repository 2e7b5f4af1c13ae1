package uk.homeward.referral.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.referral.CorrectedOutcome;
import uk.homeward.referral.OutcomeCorrectionService;

/** Asks that what became of a referral is put right. */
@Tag(name = "Referrals")
@RestController
@RequestMapping("/api/referrals/{reference}/outcome-corrections")
class CorrectOutcomeController {
    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final OutcomeCorrectionService corrections;

    CorrectOutcomeController(OutcomeCorrectionService corrections) {
        this.corrections = corrections;
    }

    @Operation(
            summary = "Correct what became of a referral",
            description = "It was closed by mistake, or with the wrong outcome. Waits for a second person.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping
    Receipt correctOutcome(IdempotentCall once, @PathVariable String reference, @RequestBody CorrectedOutcome right) {
        return once.created(APPROVALS, () -> corrections.ask(reference, right));
    }
}
