package uk.homeward.transfer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.transfer.TransferHandoverService;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferView;

@Tag(name = "Transfers", description = "One person on the way from Direct Care to another provider")
@RestController
@RolesAllowed({"social-workers", "direct-care", "brokers", "managers"})
@RequestMapping(TransferController.PATH)
class TransferController {

    static final String PATH = "/api/programmes/transfer/people";

    private final TransferLookup lookup;
    private final TransferHandoverService handovers;

    TransferController(TransferLookup lookup, TransferHandoverService handovers) {
        this.lookup = lookup;
        this.handovers = handovers;
    }

    record ComeBack(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-04-12T08:00") @Nullable
                    LocalDateTime lastVisit,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-04-12T12:30") @Nullable
                    LocalDateTime firstVisit,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String reason) {}

    record Paid(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-04-12") @Nullable LocalDate firstDay,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Timesheet of the first week.") @Nullable
                    String evidence) {}

    @Operation(summary = "One person’s transfer", description = "Where it stands, what is late, and why.")
    @GetMapping("/{reference}")
    TransferView find(@PathVariable String reference) {
        return lookup.find(reference);
    }

    @Operation(summary = "The person comes back to Direct Care", description = "While they settle.")
    @RolesAllowed({"social-workers", "brokers", "managers"})
    @PostMapping("/{reference}/return")
    Receipt comeBack(IdempotentCall once, @PathVariable String reference, @RequestBody ComeBack told) {
        return once.changed(
                PATH,
                reference,
                () -> handovers.comeBack(reference, told.lastVisit(), told.firstVisit(), told.reason()));
    }

    @Operation(summary = "The first visit of a direct payment was made", description = "Direct Care ends with it.")
    @RolesAllowed({"social-workers", "brokers", "managers"})
    @PostMapping("/{reference}/payment")
    Receipt paid(IdempotentCall once, @PathVariable String reference, @RequestBody Paid told) {
        return once.changed(PATH, reference, () -> handovers.paid(reference, told.firstDay(), told.evidence()));
    }
}
