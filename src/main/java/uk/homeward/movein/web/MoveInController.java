package uk.homeward.movein.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.movein.MoveInNotice;
import uk.homeward.movein.MoveInService;
import uk.homeward.movein.MoveInView;

/** Moves from another council, of somebody whose needs are being assessed here. */
@Tag(name = "Packages", description = "Long-term packages, from the confirmed start on")
@RestController
@RequestMapping("/api/packages/{reference}/move-in")
@RolesAllowed({"social-workers", "managers"})
class MoveInController {

    private static final String PATH = "/api/packages";

    private final MoveInService moves;
    private final AuditTrail trail;

    MoveInController(MoveInService moves, AuditTrail trail) {
        this.moves = moves;
        this.trail = trail;
    }

    record Arrival(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-15") @Nullable LocalDate arrivedOn) {}

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She stays with her son.") @Nullable
                    String reason) {}

    @Operation(summary = "The move from another council", description = "The newest notice first.")
    @GetMapping
    List<MoveInView> one(@PathVariable String reference) {
        List<MoveInView> found = moves.ofPackage(reference);
        trail.looked(reference, reference);
        return found;
    }

    @Operation(
            summary = "Record a move from another council",
            description =
                    "The same needs are met as there from the day of arrival on, until our own plan is carried out.")
    @PostMapping
    Receipt expect(IdempotentCall once, @PathVariable String reference, @RequestBody MoveInNotice notice) {
        return once.changed(PATH, reference, () -> moves.expect(reference, notice));
    }

    @Operation(summary = "Record the arrival", description = "The true day, whenever it is told.")
    @PostMapping("/arrival")
    Receipt arrived(IdempotentCall once, @PathVariable String reference, @RequestBody Arrival arrival) {
        return once.changed(PATH, reference, () -> moves.arrived(reference, arrival.arrivedOn()));
    }

    @Operation(summary = "Record that they do not move in", description = "No care begins.")
    @PostMapping("/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(PATH, reference, () -> moves.withdraw(reference, withdrawal.reason()));
    }
}
