package uk.homeward.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import uk.homeward.entry.DischargeMove;
import uk.homeward.entry.DischargeMoveService;

/** The person goes home later or sooner than planned. */
@Tag(name = "Referrals")
@RestController
@RequestMapping("/api/referrals/{reference}/discharge-date")
class MoveDischargeController {
    private static final String PATH = "/api/referrals";

    private final DischargeMoveService moves;

    MoveDischargeController(DischargeMoveService moves) {
        this.moves = moves;
    }

    record Move(
            @Schema(example = "2026-12-02") @Nullable LocalDate dischargeOn,
            @Schema(nullable = true, example = "2026-12-03") @Nullable LocalDate plannedStartOn,
            @Schema(example = "The ward rang: her medicines are not ready.") @Nullable String reason,
            @Schema(nullable = true) @Nullable String exitPlan) {}

    @Operation(
            summary = "Move a discharge",
            description =
                    "The person goes home later or sooner than planned, and support has not started. Place, planned start and bridging care follow.")
    @RolesAllowed({"access-team", "brokers", "social-workers", "managers"})
    @PostMapping
    Receipt moveDischarge(IdempotentCall once, @PathVariable String reference, @RequestBody Move move) {
        return once.changed(
                PATH,
                reference,
                () -> moves.move(
                        reference,
                        new DischargeMove(move.dischargeOn(), move.plannedStartOn(), move.reason(), move.exitPlan())));
    }
}
