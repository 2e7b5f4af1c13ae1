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
import uk.homeward.entry.DischargeCorrectionService;
import uk.homeward.entry.DischargeMove;
import uk.homeward.entry.DischargeMoveService;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.EntryView;
import uk.homeward.refusal.NotFound;

@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api")
class EntryController {

    private final EntryService entries;
    private final DischargeMoveService moves;
    private final DischargeCorrectionService corrections;
    private final BridgingService bridging;
    private final AuditTrail trail;

    EntryController(
            EntryService entries,
            DischargeMoveService moves,
            DischargeCorrectionService corrections,
            BridgingService bridging,
            AuditTrail trail) {
        this.entries = entries;
        this.corrections = corrections;
        this.moves = moves;
        this.bridging = bridging;
        this.trail = trail;
    }

    record Cancellation(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Not fit to go home: a new infection.") @Nullable
                    String reason) {}

    record Move(
            @Schema(example = "2026-12-02") @Nullable LocalDate dischargeOn,
            @Schema(nullable = true, example = "2026-12-03") @Nullable LocalDate plannedStartOn,
            @Schema(example = "The ward rang: her medicines are not ready.") @Nullable String reason,
            @Schema(nullable = true) @Nullable String exitPlan) {}

    record Discharged(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-21") @Nullable LocalDate dischargeOn,
            @Schema(example = "The ward had told of the wrong day.") @Nullable String reason) {}

    record Failure(
            @Schema(example = "2026-11-24") @Nullable LocalDate firstDayWithout,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The provider rang: two carers are ill.") @Nullable
                    String reason,
            @Schema(nullable = true, description = "Why it is told only now: needed after the council's days.")
                    @Nullable
                    String lateReason) {}

    @Tag(name = "Referrals")
    @Operation(
            summary = "How a person came in",
            description = "Discharge or step-up, the answer to the offer, and the days of delay, once they are known.")
    @GetMapping("/referrals/{reference}/entry")
    EntryView entry(@PathVariable String reference) {
        EntryView entry = entries.of(reference)
                .orElseThrow(() -> new NotFound("Nobody has confirmed yet how this person comes in."));
        trail.looked(reference, reference);
        return entry;
    }

    @Tag(name = "Referrals")
    @Operation(
            summary = "Cancel a discharge",
            description = "The person stays in hospital for now. Only before support has started.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/referrals/{reference}/discharge-cancellation")
    Receipt cancelDischarge(
            IdempotentCall once, @PathVariable String reference, @RequestBody Cancellation cancellation) {
        return once.changed(
                "/api/referrals", reference, () -> entries.cancelDischarge(reference, cancellation.reason()));
    }

    @Tag(name = "Referrals")
    @Operation(
            summary = "Move a discharge",
            description =
                    "The person goes home later or sooner than planned, and support has not started. Place, planned start and bridging care follow.")
    @RolesAllowed({"access-team", "brokers", "social-workers", "managers"})
    @PostMapping("/referrals/{reference}/discharge-date")
    Receipt moveDischarge(IdempotentCall once, @PathVariable String reference, @RequestBody Move move) {
        return once.changed(
                "/api/referrals",
                reference,
                () -> moves.move(
                        reference,
                        new DischargeMove(move.dischargeOn(), move.plannedStartOn(), move.reason(), move.exitPlan())));
    }

    @Tag(name = "Referrals")
    @Operation(
            summary = "Correct the day of a discharge",
            description = "The person went home on another day than was told. Waits for a second person.")
    @RolesAllowed({"access-team", "social-workers", "managers"})
    @PostMapping("/referrals/{reference}/discharge-corrections")
    Receipt correctDischarge(IdempotentCall once, @PathVariable String reference, @RequestBody Discharged discharged) {
        return once.created(
                "/api/approvals", () -> corrections.ask(reference, discharged.dischargeOn(), discharged.reason()));
    }

    @Tag(name = "Referrals")
    @Operation(
            summary = "Bridging care",
            description = "Who cares for the person at home from the discharge until the service starts.")
    @GetMapping("/referrals/{reference}/bridging-care")
    BridgingView bridging(@PathVariable String reference) {
        BridgingView care =
                bridging.of(reference).orElseThrow(() -> new NotFound("No bridging care is needed in this case."));
        trail.looked(reference, reference);
        return care;
    }

    @Tag(name = "Referrals")
    @Operation(
            summary = "Bridging care has failed",
            description =
                    "The provider does not come, or comes no more: managers hear of it and a broker arranges it again.")
    @RolesAllowed({"brokers", "access-team", "social-workers", "direct-care", "managers"})
    @PostMapping("/referrals/{reference}/bridging-care/failure")
    Receipt bridgingFailed(IdempotentCall once, @PathVariable String reference, @RequestBody Failure failure) {
        return once.changed(
                "/api/referrals",
                reference,
                () -> bridging.fail(reference, failure.firstDayWithout(), failure.reason(), failure.lateReason()));
    }
}
