package uk.homeward.gate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeePeople;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.gate.GateView;
import uk.homeward.gate.LongTermStarts;

@RestController
@ForStaffWhoSeePeople
@RequestMapping("/api")
class GateController {

    private final GateService gate;
    private final AuditTrail trail;

    GateController(GateService gate, AuditTrail trail) {
        this.gate = gate;
        this.trail = trail;
    }

    @Tag(name = "People")
    @Operation(
            summary = "Whether long-term support may be commissioned",
            description =
                    "Short-term first: allowed or not, on what ground, and what to do where it is not. That you looked is kept in the trail.")
    @GetMapping("/people/{reference}/short-term-first")
    GateView shortTermFirst(@PathVariable String reference) {
        GateView view = gate.mayCommissionLongTerm(reference);
        trail.looked(reference, reference);
        return view;
    }

    @Tag(name = "People")
    @Operation(
            summary = "Record an exemption from short-term first",
            description =
                    "With its ground and a reason. Urgent cover before an assessment is always possible this way.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping("/people/{reference}/short-term-first/exemptions")
    Receipt recordExemption(
            IdempotentCall once, @PathVariable String reference, @RequestBody ExemptionRequest exemption) {
        return once.changed("/api/people", reference, () -> gate.recordExemption(reference, exemption));
    }

    @Tag(name = "Reports")
    @Operation(
            summary = "Long-term starts that came through a short-term service",
            description =
                    "For each month: long-term starts that passed the gate, those through a short-term service, after a declined offer and by exemption, and the share of the first.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping("/reports/long-term-starts")
    List<LongTermStarts> starts() {
        return gate.starts();
    }
}
