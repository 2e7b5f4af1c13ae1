package uk.homeward.frameworkmove.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.frameworkmove.FrameworkMoveService;

/** Records what came of the tender for a provider of the old frameworks (ELO-12). */
@Tag(name = "Framework move")
@RestController
@RolesAllowed("commissioners")
@RequestMapping(FrameworkMoveController.PATH)
class DecideProviderController {

    private final FrameworkMoveService moves;

    DecideProviderController(FrameworkMoveService moves) {
        this.moves = moves;
    }

    record Decided(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "homeward-bound") @Nullable String provider,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean successful,
            @Schema(
                            example = "24.50",
                            minimum = "0.01",
                            maximum = "1000",
                            description = "Pounds; needed where it was successful")
                    @Nullable
                    BigDecimal ratePerHour,
            @Schema(description = "Needed where it was not") @Nullable String reason) {}

    @Operation(summary = "Decide about a provider", description = "Everybody whom it serves stays with it, or chooses.")
    @PostMapping("/{reference}/providers")
    Receipt decide(IdempotentCall once, @PathVariable String reference, @RequestBody Decided told) {
        return once.changed(
                FrameworkMoveController.PATH,
                reference,
                () -> moves.decide(reference, told.provider(), told.successful(), told.ratePerHour(), told.reason()));
    }
}
