package uk.homeward.commissioning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.refusal.Wording;

/** Records directions, and withdraws those that were recorded by mistake. */
@Tag(name = "Commissioning")
@RestController
@RolesAllowed({"managers", "commissioners"})
@RequestMapping(CommissioningController.PATH)
class KeepDirectionController {

    private final DirectionService directions;

    KeepDirectionController(DirectionService directions) {
        this.directions = directions;
    }

    record Issued(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "DO2a") @Size(max = 24) @Nullable String code,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Integration Joint Board")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String issuedBy,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The council") @Size(max = Wording.LINE) @Nullable
                    String issuedTo,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-09-22") @Nullable LocalDate issuedOn,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "2027-03-31",
                            description = "The last day to meet it")
                    @Nullable
                    LocalDate dueOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Buy care at home in a new way.") @Nullable
                    String wording) {}

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was another body’s.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Record a direction",
            description = "One of a code that is in force is its revision, and takes its place.")
    @PostMapping
    Receipt issue(IdempotentCall once, @RequestBody Issued told) {
        return once.created(
                CommissioningController.PATH,
                () -> directions.issue(new DirectionRequest(
                        told.code(), told.issuedBy(), told.issuedTo(), told.issuedOn(), told.dueOn(), told.wording())));
    }

    @Operation(summary = "Withdraw a direction", description = "It was recorded by mistake.")
    @PostMapping("/{reference}/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal told) {
        return once.changed(
                CommissioningController.PATH, reference, () -> directions.withdraw(reference, told.reason()));
    }
}
