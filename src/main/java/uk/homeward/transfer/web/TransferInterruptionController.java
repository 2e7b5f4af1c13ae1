package uk.homeward.transfer.web;

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
import uk.homeward.transfer.HoldReason;
import uk.homeward.transfer.ReachedBy;
import uk.homeward.transfer.TransferService;

@Tag(name = "Transfers")
@RestController
@RolesAllowed({"social-workers", "direct-care", "managers"})
@RequestMapping(TransferController.PATH)
class TransferInterruptionController {

    private static final String PATH = TransferController.PATH;

    private final TransferService transfers;

    TransferInterruptionController(TransferService transfers) {
        this.transfers = transfers;
    }

    record Reached(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ReachedBy by,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-04") @Nullable LocalDate on,
            @Schema(example = "Told her at the hostel; her friend was there.") @Nullable String words) {}

    record Hold(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable HoldReason because,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-04") @Nullable LocalDate from) {}

    record Reason(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "To her son in York.") @Nullable String reason) {}

    @Operation(summary = "Tell that somebody heard of it", description = "In another way than by letter.")
    @PostMapping("/{reference}/reached")
    Receipt reached(IdempotentCall once, @PathVariable String reference, @RequestBody Reached told) {
        return once.changed(PATH, reference, () -> transfers.reached(reference, told.by(), told.on(), told.words()));
    }

    @Operation(summary = "Put it on hold", description = "A search stops, a planned handover is called off.")
    @PostMapping("/{reference}/hold")
    Receipt hold(IdempotentCall once, @PathVariable String reference, @RequestBody Hold told) {
        return once.changed(PATH, reference, () -> transfers.hold(reference, told.because(), told.from()));
    }

    @Operation(summary = "Go on after a hold", description = "The joint review is held again.")
    @PostMapping("/{reference}/hold-end")
    Receipt goOn(IdempotentCall once, @PathVariable String reference) {
        return once.changed(PATH, reference, () -> transfers.goOn(reference));
    }

    @Operation(summary = "The person moved away")
    @PostMapping("/{reference}/move")
    Receipt moved(IdempotentCall once, @PathVariable String reference, @RequestBody Reason told) {
        return once.changed(PATH, reference, () -> transfers.moved(reference, told.reason()));
    }
}
