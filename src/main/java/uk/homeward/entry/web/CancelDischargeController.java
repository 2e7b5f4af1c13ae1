package uk.homeward.entry.web;

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
import uk.homeward.entry.EntryService;

/** The person stays in hospital for now. */
@Tag(name = "Referrals")
@RestController
@RequestMapping("/api/referrals/{reference}/discharge-cancellation")
class CancelDischargeController {
    private static final String PATH = "/api/referrals";

    private final EntryService entries;

    CancelDischargeController(EntryService entries) {
        this.entries = entries;
    }

    record Cancellation(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Not fit to go home: a new infection.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Cancel a discharge",
            description = "The person stays in hospital for now. Only before support has started.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping
    Receipt cancelDischarge(
            IdempotentCall once, @PathVariable String reference, @RequestBody Cancellation cancellation) {
        return once.changed(PATH, reference, () -> entries.cancelDischarge(reference, cancellation.reason()));
    }
}
