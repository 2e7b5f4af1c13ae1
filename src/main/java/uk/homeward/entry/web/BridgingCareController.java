package uk.homeward.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.BridgingView;
import uk.homeward.refusal.NotFound;

/** Care at home from the discharge until the service starts, and its failure. */
@Tag(name = "Referrals")
@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api/referrals/{reference}/bridging-care")
class BridgingCareController {
    private static final String PATH = "/api/referrals";

    private final BridgingService bridging;
    private final AuditTrail trail;

    BridgingCareController(BridgingService bridging, AuditTrail trail) {
        this.bridging = bridging;
        this.trail = trail;
    }

    record Failure(
            @Schema(example = "2026-11-24") @Nullable LocalDate firstDayWithout,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The provider rang: two carers are ill.") @Nullable
                    String reason,
            @Schema(nullable = true, description = "Why it is told only now: needed after the council's days.")
                    @Nullable
                    String lateReason) {}

    @Operation(
            summary = "Bridging care",
            description = "Who cares for the person at home from the discharge until the service starts.")
    @GetMapping
    BridgingView bridging(@PathVariable String reference) {
        BridgingView care =
                bridging.of(reference).orElseThrow(() -> new NotFound("No bridging care is needed in this case."));
        trail.looked(reference, reference);
        return care;
    }

    @Operation(
            summary = "Bridging care has failed",
            description =
                    "The provider does not come, or comes no more: managers hear of it and a broker arranges it again.")
    @RolesAllowed({"brokers", "access-team", "social-workers", "direct-care", "managers"})
    @PostMapping("/failure")
    Receipt bridgingFailed(IdempotentCall once, @PathVariable String reference, @RequestBody Failure failure) {
        return once.changed(
                PATH,
                reference,
                () -> bridging.fail(reference, failure.firstDayWithout(), failure.reason(), failure.lateReason()));
    }
}
