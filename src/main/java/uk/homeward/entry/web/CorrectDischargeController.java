package uk.homeward.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.entry.DischargeCorrectionService;

/** The person went home on another day than was told. */
@Tag(name = "Referrals")
@RestController
@RequestMapping("/api/referrals/{reference}/discharge-corrections")
class CorrectDischargeController {
    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final DischargeCorrectionService corrections;

    CorrectDischargeController(DischargeCorrectionService corrections) {
        this.corrections = corrections;
    }

    record Discharged(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-21") @Nullable LocalDate dischargeOn,
            @Schema(example = "The ward had told of the wrong day.") @Nullable String reason) {}

    @Operation(
            summary = "Correct the day of a discharge",
            description = "The person went home on another day than was told. Waits for a second person.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping
    Receipt correctDischarge(IdempotentCall once, @PathVariable String reference, @RequestBody Discharged discharged) {
        return once.created(APPROVALS, () -> corrections.ask(reference, discharged.dischargeOn(), discharged.reason()));
    }
}
