package uk.homeward.transfer.web;

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
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.WaveService;

@Tag(name = "Transfer programme")
@RestController
@RequestMapping(WaveActController.WAVES)
class WaveActController {

    static final String WAVES = TransferProgrammeController.PATH + "/waves";

    private final WaveService waves;

    WaveActController(WaveService waves) {
        this.waves = waves;
    }

    record Plan(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "MILLBROOK", description = "Code of an area")
                    @Nullable
                    String area) {}

    record Offer(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "homeward-bound") @Nullable String provider,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable CareNeed need,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "120.5",
                            minimum = "0",
                            maximum = "99999",
                            description = "Hours a week")
                    @Nullable
                    BigDecimal hours) {}

    @Operation(summary = "Plan an area", description = "It opens on its day, when its market is confirmed.")
    @RolesAllowed({"commissioners", "managers"})
    @PostMapping
    Receipt plan(IdempotentCall once, @RequestBody Plan asked) {
        return once.created(WAVES, () -> waves.plan(asked.area()));
    }

    @Operation(summary = "Tell what a provider offers", description = "For an area; it replaces what was told before.")
    @RolesAllowed({"commissioners", "brokers", "managers"})
    @PostMapping("/{reference}/offers")
    Receipt offer(IdempotentCall once, @PathVariable String reference, @RequestBody Offer told) {
        return once.changed(
                WAVES, reference, () -> waves.tellOffer(reference, told.provider(), told.need(), told.hours()));
    }
}
