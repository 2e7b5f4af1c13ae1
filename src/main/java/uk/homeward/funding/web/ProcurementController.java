package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.funding.ProcurementLookup;
import uk.homeward.funding.ProcurementStep;

/** What was tendered and awarded, as commissioners and managers recorded it. */
@Tag(name = "Funding")
@RestController
@RequestMapping("/api/funding/procurement")
class ProcurementController {

    private final ProcurementLookup procurement;

    ProcurementController(ProcurementLookup procurement) {
        this.procurement = procurement;
    }

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
}
