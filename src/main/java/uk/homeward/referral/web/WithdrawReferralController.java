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
import uk.homeward.referral.ReferralService;

/** The request is taken back before support has started. */
@Tag(name = "Referrals")
@RestController
@RequestMapping("/api/referrals/{reference}/withdrawal")
class WithdrawReferralController {
    private static final String PATH = "/api/referrals";

    private final ReferralService referrals;

    WithdrawReferralController(ReferralService referrals) {
        this.referrals = referrals;
    }

    @Operation(
            summary = "Withdraw a referral",
            description = "Only before support has started; afterwards the service is ended instead.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(PATH, reference, () -> referrals.withdraw(reference, withdrawal.reason()));
    }
}
