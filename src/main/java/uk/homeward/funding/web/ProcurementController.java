package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.AwardNotice;
import uk.homeward.funding.ProcurementService;
import uk.homeward.funding.ProcurementStep;
import uk.homeward.funding.TenderNotice;
import uk.homeward.refusal.Wording;

/** What was tendered and awarded, as commissioners and managers record it. */
@Tag(name = "Funding")
@RestController
@RequestMapping("/api/funding/procurement")
class ProcurementController {

    private static final String PATH = "/api/funding/procurement";

    private final ProcurementService procurement;

    ProcurementController(ProcurementService procurement) {
        this.procurement = procurement;
    }

    record Tendered(
            @Schema(example = "2026-06-01") @Nullable LocalDate issuedOn,
            @Nullable ServiceModel model,
            @Nullable Set<EntryRoute> routes,
            @Nullable Boolean shortTerm,
            @Nullable String note) {}

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

    @Operation(summary = "Tenders and awards", description = "As recorded since the council's profile was written.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping
    List<ProcurementStep> steps() {
        return procurement.steps();
    }

    @Operation(summary = "Tenders and awards of one service", description = "By the service's code.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping("/{service}")
    List<ProcurementStep> steps(@PathVariable String service) {
        return procurement.steps(service);
    }

    @Operation(
            summary = "Record a tender",
            description = "When it was issued and what for: of the same kind as the service that it is for.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/{service}/tenders")
    Receipt recordTender(IdempotentCall once, @PathVariable String service, @RequestBody Tendered tender) {
        return once.changed(
                PATH,
                service,
                () -> procurement.recordTender(
                        service,
                        new TenderNotice(
                                tender.issuedOn(),
                                tender.model(),
                                tender.routes() == null ? Set.of() : tender.routes(),
                                Boolean.TRUE.equals(tender.shortTerm()),
                                tender.note())));
    }

    @Operation(
            summary = "Record an award",
            description = "Refused where no tender came before it. Money is committed from the contract's first day.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/{service}/awards")
    Receipt recordAward(IdempotentCall once, @PathVariable String service, @RequestBody Awarded award) {
        return once.changed(
                PATH,
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
