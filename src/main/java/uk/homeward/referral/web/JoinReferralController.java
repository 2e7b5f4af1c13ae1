package uk.homeward.referral.web;

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
import uk.homeward.referral.ReferralJoinService;

/** The person was referred twice for the same. */
@Tag(name = "Referrals")
@RestController
@RequestMapping("/api/referrals/{reference}/joining")
class JoinReferralController {
    private static final String PATH = "/api/referrals";

    private final ReferralJoinService joins;

    JoinReferralController(ReferralJoinService joins) {
        this.joins = joins;
    }

    record Joining(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "REF-000123") @Nullable String into,
            @Nullable String reason) {}

    @Operation(
            summary = "Join a referral with another",
            description =
                    "The person was referred twice for the same: the other goes on, and all work on this one ends.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping
    Receipt join(IdempotentCall once, @PathVariable String reference, @RequestBody Joining joining) {
        return once.changed(PATH, reference, () -> joins.join(reference, joining.into(), joining.reason()));
    }
}
