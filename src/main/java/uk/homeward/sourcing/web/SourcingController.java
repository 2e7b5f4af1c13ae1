package uk.homeward.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.audit.AuditTrail;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.sourcing.BoughtHours;
import uk.homeward.sourcing.RequirementLine;
import uk.homeward.sourcing.RequirementView;
import uk.homeward.sourcing.SourcingLookup;

@Tag(name = "Brokerage", description = "Who is looked for, who offers, and who gives long-term care")
@RestController
@RequestMapping("/api/requirements")
class SourcingController {

    private final SourcingLookup lookup;
    private final AuditTrail trail;

    SourcingController(SourcingLookup lookup, AuditTrail trail) {
        this.lookup = lookup;
        this.trail = trail;
    }

    @Operation(summary = "What is not allocated", description = "The oldest first: references only, no names.")
    @RolesAllowed({"brokers", "managers", "commissioners"})
    @GetMapping
    Paged<RequirementLine> notAllocated(@ParameterObject PageQuery page) {
        return lookup.notAllocated(page);
    }

    @Operation(
            summary = "What is bought a week",
            description = "Requirements, hours and cost by client group, on the framework and off it.")
    @RolesAllowed({"brokers", "managers", "commissioners"})
    @GetMapping("/bought")
    List<BoughtHours> bought() {
        return lookup.bought();
    }

    @Operation(
            summary = "One requirement",
            description = "With its offers in their ranking, and why. That you looked is kept in the trail.")
    @RolesAllowed({"brokers", "managers", "social-workers"})
    @GetMapping("/{reference}")
    RequirementView one(@PathVariable String reference) {
        RequirementView found = lookup.find(reference);
        trail.looked(reference, found.packageReference());
        return found;
    }
}
