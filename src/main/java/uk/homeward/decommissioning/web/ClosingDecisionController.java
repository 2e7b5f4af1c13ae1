package uk.homeward.decommissioning.web;

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
import uk.homeward.decommissioning.ClosingPoint;
import uk.homeward.decommissioning.DecommissioningService;

@Tag(name = "Services that close")
@RestController
@RolesAllowed("commissioners")
@RequestMapping(DecommissioningController.PATH)
class ClosingDecisionController {

    private static final String PATH = DecommissioningController.PATH;

    private final DecommissioningService closings;

    ClosingDecisionController(DecommissioningService closings) {
        this.closings = closings;
    }

    record Beginning(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "D2A-CLOSES",
                            description = "Code of what the council plans to close")
                    @Size(max = 24)
                    @Nullable
                    String plan) {}

    record Longer(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LocalDate until,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "DEC-000123",
                            description = "The new decision, in force")
                    @Size(max = 24)
                    @Nullable
                    String decision,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 4000) @Nullable String reason) {}

    record Signing(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ClosingPoint point,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 4000) @Nullable String proof,
            @Schema(
                            minimum = "0",
                            maximum = "99999",
                            description = "Complaints or enquiries still open: it has to be 0")
                    @Nullable
                    Integer open,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable LocalDate provenOn) {}

    @Operation(summary = "Begin to close a service", description = "Refused before its decision is in force.")
    @PostMapping
    Receipt begin(IdempotentCall once, @RequestBody Beginning asked) {
        return once.created(PATH, () -> closings.begin(asked.plan()));
    }

    @Operation(summary = "Extend it again", description = "Only by a new decision that is in force.")
    @PostMapping("/{reference}/extensions")
    Receipt extend(IdempotentCall once, @PathVariable String reference, @RequestBody Longer longer) {
        return once.changed(
                PATH, reference, () -> closings.extend(reference, longer.until(), longer.decision(), longer.reason()));
    }

    @Operation(summary = "Sign for a point", description = "With its proof; the newest signature stands.")
    @PostMapping("/{reference}/proofs")
    Receipt sign(IdempotentCall once, @PathVariable String reference, @RequestBody Signing signing) {
        return once.changed(
                PATH,
                reference,
                () -> closings.sign(reference, signing.point(), signing.proof(), signing.open(), signing.provenOn()));
    }
}
