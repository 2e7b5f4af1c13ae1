package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.ProcurementService;
import uk.homeward.funding.TenderNotice;

/** Records that a tender was issued (HAM-04). */
@Tag(name = "Funding")
@RestController
@RequestMapping("/api/funding/procurement")
class RecordTenderController {

    private final ProcurementService procurement;

    RecordTenderController(ProcurementService procurement) {
        this.procurement = procurement;
    }

    record Tendered(
            @Schema(example = "2026-06-01") @Nullable LocalDate issuedOn,
            @Nullable ServiceModel model,
            @Nullable Set<EntryRoute> routes,
            @Nullable Boolean shortTerm,
            @Nullable String note) {}

    @Operation(
            summary = "Record a tender",
            description = "When it was issued and what for: of the same kind as the service that it is for.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/{service}/tenders")
    Receipt recordTender(IdempotentCall once, @PathVariable String service, @RequestBody Tendered tender) {
        return once.changed(
                "/api/funding/procurement",
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
}
