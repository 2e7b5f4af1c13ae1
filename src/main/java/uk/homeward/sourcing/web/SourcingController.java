package uk.homeward.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.audit.AuditTrail;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.sourcing.BoughtHours;
import uk.homeward.sourcing.ProviderStartService;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.RequirementLine;
import uk.homeward.sourcing.RequirementView;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.SourcingService;
import uk.homeward.sourcing.Urgency;
import uk.homeward.sourcing.UrgencyService;

@Tag(name = "Brokerage", description = "Who is looked for, who offers, and who gives long-term care")
@RestController
@RequestMapping("/api/requirements")
class SourcingController {

    private static final String PATH = "/api/requirements";

    private final SourcingLookup lookup;
    private final SourcingService sourcing;
    private final ProviderStartService starts;
    private final RequirementEndings endings;
    private final UrgencyService urgency;
    private final AuditTrail trail;

    SourcingController(
            SourcingLookup lookup,
            SourcingService sourcing,
            ProviderStartService starts,
            RequirementEndings endings,
            UrgencyService urgency,
            AuditTrail trail) {
        this.lookup = lookup;
        this.sourcing = sourcing;
        this.starts = starts;
        this.endings = endings;
        this.urgency = urgency;
        this.trail = trail;
    }

    record Wish(@Nullable String provider) {}

    record UrgencyTold(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Urgency urgency,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her daughter leaves on Friday.") @Nullable
                    String reason) {}

    record LateStart(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "1") @Nullable Integer award,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate startedOn) {}

    record Cancellation(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PackageEnd packageEnd,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her daughter moves in.") @Nullable
                    String reason) {}

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

    @Operation(summary = "Record a wish", description = "The provider that the person would like most, or none.")
    @RolesAllowed("brokers")
    @PostMapping("/{reference}/wishes")
    Receipt wish(IdempotentCall once, @PathVariable String reference, @RequestBody Wish wish) {
        return once.changed(PATH, reference, () -> sourcing.wish(reference, wish.provider()));
    }

    @Operation(
            summary = "Change how urgent it is",
            description = "The time in which providers may still answer is counted from now.")
    @RolesAllowed("brokers")
    @PostMapping("/{reference}/urgency")
    Receipt urgency(IdempotentCall once, @PathVariable String reference, @RequestBody UrgencyTold told) {
        return once.changed(PATH, reference, () -> urgency.change(reference, told.urgency(), told.reason()));
    }

    @Operation(
            summary = "Record a late start",
            description = "Of a provider that had started although its award became void.")
    @RolesAllowed("brokers")
    @PostMapping("/{reference}/late-starts")
    Receipt lateStart(IdempotentCall once, @PathVariable String reference, @RequestBody LateStart start) {
        return once.changed(PATH, reference, () -> starts.confirmLate(reference, start.award(), start.startedOn()));
    }

    @Operation(summary = "Cancel the search", description = "The package ends before it has begun.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping("/{reference}/cancellation")
    Receipt cancel(IdempotentCall once, @PathVariable String reference, @RequestBody Cancellation cancellation) {
        return once.changed(
                PATH, reference, () -> endings.cancel(reference, cancellation.packageEnd(), cancellation.reason()));
    }
}
