package uk.homeward.transfer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.transfer.BurnDown;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.ProgrammeView;
import uk.homeward.transfer.ReleasedHours;
import uk.homeward.transfer.TransferLine;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveService;
import uk.homeward.transfer.WaveView;

@Tag(name = "Transfer programme", description = "Long-term care that goes from Direct Care to other providers")
@RestController
@RolesAllowed({"social-workers", "direct-care", "brokers", "managers", "commissioners"})
@RequestMapping(TransferProgrammeController.PATH)
class TransferProgrammeController {

    static final String PATH = "/api/programmes/transfer";
    private static final String WAVES = PATH + "/waves";

    private final WaveLookup lookup;
    private final WaveService waves;
    private final TransferLookup transfers;

    TransferProgrammeController(WaveLookup lookup, WaveService waves, TransferLookup transfers) {
        this.lookup = lookup;
        this.waves = waves;
        this.transfers = transfers;
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

    @Operation(summary = "The programme", description = "Its decision, its areas, and what it has released.")
    @GetMapping
    ProgrammeView programme() {
        return lookup.programme();
    }

    @Operation(summary = "Hours released", description = "By week and area, in minutes a week.")
    @GetMapping("/released")
    List<ReleasedHours> released() {
        return lookup.released();
    }

    @Operation(summary = "Plan an area", description = "It opens on its day, when its market is confirmed.")
    @RolesAllowed({"commissioners", "managers"})
    @PostMapping("/waves")
    Receipt plan(IdempotentCall once, @RequestBody Plan asked) {
        return once.created(WAVES, () -> waves.plan(asked.area()));
    }

    @Operation(summary = "One area", description = "How far it has come, what is late, and what its market lacks.")
    @GetMapping("/waves/{reference}")
    WaveView wave(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "How an area burns down", description = "People still to be engaged, by week.")
    @GetMapping("/waves/{reference}/burn-down")
    List<BurnDown> burnDown(@PathVariable String reference) {
        return lookup.burnDown(reference);
    }

    @Operation(summary = "The people of an area", description = "Who waits longest stands first; no names.")
    @GetMapping("/waves/{reference}/people")
    Paged<TransferLine> people(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable TransferStatus status,
            @ParameterObject PageQuery page) {
        return transfers.ofWave(reference, status, page);
    }

    @Operation(summary = "Tell what a provider offers", description = "For an area; it replaces what was told before.")
    @RolesAllowed({"commissioners", "brokers", "managers"})
    @PostMapping("/waves/{reference}/offers")
    Receipt offer(IdempotentCall once, @PathVariable String reference, @RequestBody Offer told) {
        return once.changed(
                WAVES, reference, () -> waves.tellOffer(reference, told.provider(), told.need(), told.hours()));
    }
}
