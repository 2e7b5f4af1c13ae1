package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.AwardNotice;
import uk.homeward.funding.ProcurementService;
import uk.homeward.refusal.Wording;

/** Records that a contract was awarded after a tender (HAM-04). */
@Tag(name = "Funding")
@RestController
@RequestMapping("/api/funding/procurement")
class RecordAwardController {

    private final ProcurementService procurement;

    RecordAwardController(ProcurementService procurement) {
        this.procurement = procurement;
    }

    record Awarded(
            @Schema(example = "2026-10-05") @Nullable LocalDate awardedOn,
            @Schema(example = "Harbour Live-in Care Ltd") @Size(max = Wording.LINE) @Nullable String provider,
            @Schema(example = "2027-01-01") @Nullable LocalDate from,
            @Schema(example = "2027-12-31", description = "Left out where it is not known") @Nullable LocalDate until,
            @Schema(
                            allowableValues = {"BLOCK", "FRAMEWORK"},
                            description = "What it buys: a block, where nothing else is said")
                    @Nullable
                    ContractSource source,
            @Nullable String note) {}

    @Operation(
            summary = "Record an award",
            description = "Refused where no tender came before it. Money is committed from the contract's first day.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/{service}/awards")
    Receipt recordAward(IdempotentCall once, @PathVariable String service, @RequestBody Awarded award) {
        return once.changed(
                "/api/funding/procurement",
                service,
                () -> procurement.recordAward(
                        service,
                        new AwardNotice(
                                award.awardedOn(),
                                award.provider(),
                                award.from(),
                                award.until(),
                                award.source(),
                                award.note())));
    }
}
